/** Joins map and furniture into one PNG of exact size and hands it to the visitor as a file. */
import type { Chosen } from '../view/view'
import { mapBox, page, type PictureSize } from './page'
import { rasterise } from './rasterise'

/** `linkage-atlas_lang-son_2025-07-01_1920x1080.png` */
export function pictureName(chosen: Chosen | null, day: string, { width, height }: PictureSize): string {
  return `linkage-atlas_${chosen?.id ?? 'viet-nam'}_${day}_${width}x${height}.png`
}

/**
 * @param map the map alone, `size.ratio` pixels a unit
 * @throws when the browser cannot hold or encode a picture of that size
 */
export async function composePicture(
  furniture: SVGSVGElement,
  map: CanvasImageSource,
  size: PictureSize,
): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const pen = canvas.getContext('2d', { alpha: false })
  if (!pen) throw new Error('There is no canvas of this size.')
  const { x, y, width, height } = mapBox
  pen.drawImage(map, x * size.ratio, y * size.ratio, width * size.ratio, height * size.ratio)
  pen.drawImage(await rasterise(furniture, page, size.ratio), 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be encoded.'))),
      'image/png',
    )
  })
}

const readWithin = 60_000

export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), readWithin)
}
