/** What follows from the view and the catalogue: the places lit, the ground to frame. */
import type { Bounds, Index } from '../catalogue/api'
import { dayNumber, existsOn, today } from '../catalogue/dates'
import { layerOf } from '../catalogue/layers'
import type { OpenDocument } from './opening'
import type { State } from './store'
import { drawingTool } from './view'

export const home = {
  /** Mainland, sea and both archipelagos: degrees west, south, east, north. */
  bounds: [101.9, 6.2, 117.2, 23.6] as Bounds,
  /** Degrees west and east of the mainland. */
  mainland: [102.1, 109.5] as const,
  /** As far as the camera may go. */
  limits: [
    [86.5, -2.5],
    [131.5, 30.5],
  ] as [[number, number], [number, number]],
  minZoom: 3,
  maxZoom: 13,
}

/** Framing goes no closer than this: our shapes are not drawn for streets. */
export const closest = 9.2

/** What of the state the map shows. */
export type Shown = Pick<State, 'view' | 'open' | 'matching' | 'cursor'>

/** What the view asks of the map and of the drawn map alike: the inputs of the style, its global state. */
export interface GlobalState {
  /** The day shown, as a number: 20250701. */
  asOf: number
  lang: 'vi' | 'en'
  /** The chosen place, or ''. */
  selected: string
  /** The place under the keyboard's cursor, or ''. */
  cursor: string
  /** Places that the open document mentions. */
  lit: string[]
  /** Whether all places but those `kept` step back. */
  keeping: boolean
  kept: string[]
  /** Layers switched off. */
  off: string[]
  /** Strength of layers that are drawn fainter, 0–1. */
  strength: Record<string, number>
  /** Whether what no document mentions is hatched. */
  coverage: boolean
}

/** Of a view in which nothing is chosen, filtered or switched off. */
export const stateOfNothing: Omit<GlobalState, 'asOf'> = {
  lang: 'vi',
  selected: '',
  cursor: '',
  lit: [],
  keeping: false,
  kept: [],
  off: [],
  strength: {},
  coverage: false,
}

export function globalStateOf({ view, open, matching, cursor }: Shown): GlobalState {
  const lit = litPlaces(open)
  const kept = lit.length ? lit : matching
  return {
    asOf: dayNumber(view.asOf ?? today()),
    lang: view.language,
    selected: view.chosen?.type === 'place' ? view.chosen.id : '',
    cursor,
    lit,
    keeping: kept !== null,
    kept: [...(kept ?? [])],
    off: [...view.off],
    strength: Object.fromEntries(Object.entries(view.faded).map(([id, percent]) => [id, percent / 100])),
    coverage: drawingTool(view)?.name === 'coverage',
  }
}

/** The places that the open document mentions, each once; none while no document is open. */
export function litPlaces(open: OpenDocument | null): string[] {
  return [...new Set(open?.mentions.map(({ place }) => place.id))]
}

/** Of places that a map has drawn those that the view shows now: a map may still be drawing what was shown before. */
export function shownNow(
  ids: readonly string[],
  { view, open }: Pick<Shown, 'view' | 'open'>,
  index: Index,
): string[] {
  const day = view.asOf ?? today()
  const loud = [view.chosen?.id, ...litPlaces(open)]
  return ids.filter((id) => {
    const place = index.places.find((one) => one.id === id)
    return (
      !!place && (loud.includes(id) || (existsOn(place.span, day) && !view.off.includes(layerOf(place.kind))))
    )
  })
}

/** The ground that the camera frames: the chosen place, everything that the open document mentions, or the whole country. */
export function boundsOfChoice({ view, open }: Pick<Shown, 'view' | 'open'>, index: Index): Bounds {
  const { chosen } = view
  const places =
    chosen?.type === 'place'
      ? index.places.filter(({ id }) => id === chosen.id)
      : (open?.mentions.map(({ place }) => place) ?? [])
  const bounds = places.flatMap((place) => (place.bounds ? [place.bounds] : []))
  if (!bounds.length) return home.bounds
  const [west, south, east, north] = bounds.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ])
  const widen = Math.max(0, 0.12 - (east - west)) / 2
  const heighten = Math.max(0, 0.12 - (north - south)) / 2
  return [west - widen, south - heighten, east + widen, north + heighten]
}
