/** Where everything stands on a page of any size: a column beside the map on wide pages, bands above and below it on upright ones. */
import { besides, layOutBeside } from './besideMap'
import { layOutAboveAndBelow, tightnesses } from './aroundMap'
import type { Measure } from './fitText'
import type { LegendLayout } from './legendLayout'
import type { Box } from './page'
import type { Page } from './presets'
import type { PlacedText } from './textStack'
import type { LegendRow } from './visibleLegend'

export interface PageWords {
  /** One a language. */
  titles: readonly string[]
  subtitle?: string | undefined
  /** The day shown, one line a language. */
  day: readonly string[]
  legend: string
  /** Precision, sources, credits: a paragraph each. */
  notes: readonly string[]
}

export interface PageLayout {
  /** The ground under the words; nothing of it lies over the map. */
  plates: Box[]
  map: Box
  texts: PlacedText[]
  /** The first of the texts is the title; so many belong to it. */
  headings: number
  legends: { x: number; y: number; layout: LegendLayout }[]
  legendHeading?: PlacedText
  /** Free corners for a portal's logo and a code. */
  logo: Box
  code: Box
  inset: Box
  /** Sizes of what lies on the map, against those of a page of 1920 × 1080. */
  scale: number
}

export interface LayoutRequest {
  page: Page
  words: PageWords
  rows: readonly LegendRow[]
  measure: Measure
  logo: boolean
  code: boolean
}

/** A layout, and whether it leaves the map its room and every word its place. */
export interface Try {
  layout: PageLayout
  fits: boolean
}

/** @returns a layout in which no text is cut; in a crowded one letters are smaller, and a column beside the map is wider */
export function layOutPage(request: LayoutRequest): PageLayout {
  const wide = request.page.width / request.page.height >= 1.15
  const tries = wide
    ? besides.map((how) => () => layOutBeside(request, how))
    : tightnesses.map((tightness) => () => layOutAboveAndBelow(request, tightness))
  let tried: Try | undefined
  for (const attempt of tries) {
    tried = attempt()
    if (tried.fits) break
  }
  return tried!.layout
}
