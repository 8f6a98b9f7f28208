/** From the picture on the page to a file of the wanted kind. */
import { originName, writeOrigin, type Origin } from './origin'
import { withText } from './png'
import { pixelsOf, type Format } from './presets'
import { rasterise } from './rasterise'
import type { FileKind } from './settings'
import type { SlideFacts } from './slideFile'
import { svgFile } from './svgFile'

export interface FileFacts extends SlideFacts {
  title: string
  language: string
  origin: Origin
}

async function pixels(
  picture: SVGSVGElement,
  format: Format,
  type: 'image/png' | 'image/jpeg',
  ground: string,
) {
  const canvas = await rasterise(
    picture,
    format.page,
    format.ratio,
    type === 'image/jpeg' ? ground : undefined,
  )
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92))
  // Given back at once: a page of A3 takes 70 MB.
  canvas.width = 0
  canvas.height = 0
  if (!blob) throw new Error('The picture could not be encoded.')
  return blob
}

/**
 * @param picture stands on the page; its viewBox is the page of the format
 * @param ground the colour under a JPEG, which knows no transparency
 * @throws when the browser cannot hold or encode a picture of that size
 */
export async function makeFile(
  picture: SVGSVGElement,
  kind: FileKind,
  format: Format,
  facts: FileFacts,
  ground: string,
): Promise<Blob> {
  if (kind === 'svg')
    return new Blob([await svgFile(picture, facts.title, facts.origin)], { type: 'image/svg+xml' })
  if (kind === 'pdf') {
    const write = await import('./pdfFile').then((module) => module.pdfFile)
    return write(picture, format, { title: facts.title, subject: facts.address, language: facts.language })
  }
  if (kind === 'jpeg') return pixels(picture, format, 'image/jpeg', ground)
  const png = await pixels(picture, format, 'image/png', ground)
  const known = withText(new Uint8Array(await png.arrayBuffer()), originName, writeOrigin(facts.origin))
  const file = new Blob([known], { type: 'image/png' })
  if (kind === 'png') return file
  const write = await import('./slideFile').then((module) => module.slideFile)
  return write([{ ...facts, picture: file, size: pixelsOf(format) }])
}
