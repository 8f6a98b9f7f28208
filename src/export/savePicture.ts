/** Joins map and furniture into one PNG of exact size and hands it to the visitor as a file. */
import type { Chosen } from '../view/view'
import { embeddedFonts } from './embedFonts'
import { mapBox, type PictureSize } from './page'

/** `linkage-atlas_lang-son_2025-07-01_1920x1080.png` */
export function pictureName(chosen: Chosen | null, day: string, { width, height }: PictureSize): string {
  return `linkage-atlas_${chosen?.id ?? 'viet-nam'}_${day}_${width}x${height}.png`
}

/** The furniture as an image of this size, with its font inside. */
async function rasterise(
  furniture: SVGSVGElement,
  { width, height }: PictureSize,
): Promise<HTMLImageElement> {
  const copy = furniture.cloneNode(true) as SVGSVGElement
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = await embeddedFonts()
  copy.prepend(style)
  const blob = new Blob([new XMLSerializer().serializeToString(copy)], {
    type: 'image/svg+xml;charset=utf-8',
  })
  const url = URL.createObjectURL(blob)
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * @param map the picture of the map alone, `size.ratio` pixels a unit; null where the furniture has the map in it
 * @throws when the browser cannot hold or encode a picture of that size
 */
export async function composePicture(
  furniture: SVGSVGElement,
  map: Blob | null,
  size: PictureSize,
): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('There is no canvas.')
  if (map) {
    const bitmap = await createImageBitmap(map)
    pen.drawImage(
      bitmap,
      mapBox.x * size.ratio,
      mapBox.y * size.ratio,
      mapBox.width * size.ratio,
      mapBox.height * size.ratio,
    )
    bitmap.close()
  }
  pen.drawImage(await rasterise(furniture, size), 0, 0, size.width, size.height)
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
