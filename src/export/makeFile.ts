/** From the picture on the page to a file of the wanted kind. */
import { palettes, type Flavour } from '../cartography/palette'
import { fetchPart, NotMade } from './notMade'
import { originName, writeOrigin, type Origin } from './origin'
import { withText } from './png'
import { pixelsOf, type Format } from './presets'
import { rasterise } from './rasterise'
import type { FileKind } from './settings'
import type { SlideFacts } from './slideFile'
import { svgFile } from './svgFile'

export interface FileFacts extends SlideFacts {
  language: string
  /** What the picture shows, for who cannot see it. */
  alt: string
  flavour: Flavour
  origin: Origin
}

async function pixels(
  picture: SVGSVGElement,
  format: Format,
  type: 'image/png' | 'image/jpeg',
  ground?: string,
) {
  const canvas = await rasterise(picture, format.page, format.ratio, ground)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92))
  // Given back at once: a page of A3 takes 70 MB.
  canvas.width = 0
  canvas.height = 0
  if (!blob) throw new NotMade('refused')
  return blob
}

/**
 * @param picture stands on the page; its viewBox is the page of the format
 * @throws NotMade when the browser cannot hold or encode a picture of that size
 */
export async function makeFile(
  picture: SVGSVGElement,
  kind: FileKind,
  format: Format,
  facts: FileFacts,
): Promise<Blob> {
  if (kind === 'svg')
    return new Blob([await svgFile(picture, facts.title, facts.origin)], { type: 'image/svg+xml' })
  if (kind === 'pdf') {
    const write = await fetchPart(import('./pdfFile').then((module) => module.pdfFile))
    return write(picture, format, { title: facts.title, subject: facts.address, language: facts.language })
  }
  // A JPEG knows no transparency.
  if (kind === 'jpeg') return pixels(picture, format, 'image/jpeg', palettes[facts.flavour].plate)
  const png = await pixels(picture, format, 'image/png')
  const known = withText(new Uint8Array(await png.arrayBuffer()), originName, writeOrigin(facts.origin))
  const file = new Blob([known], { type: 'image/png' })
  if (kind === 'png') return file
  const write = await fetchPart(import('./slideFile').then((module) => module.slideFile))
  const slide = { ...facts, picture: file, size: pixelsOf(format) }
  return write({ slides: [slide], flavour: facts.flavour })
}
