/**
 * Paints an SVG element of the page as pixels. Its shapes go through an image; its words are written by the canvas with the page's
 * own font, because an SVG inside an image may load no font, and one embedded in it is not there yet when the image is painted.
 */

import { standAside } from './aside'
import { NotMade } from './notMade'

const svgNamespace = 'http://www.w3.org/2000/svg'

async function paintShapes(pen: CanvasRenderingContext2D, svg: SVGSVGElement, width: number, height: number) {
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const text of copy.querySelectorAll('text')) text.remove()
  copy.setAttribute('xmlns', svgNamespace)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const file = new Blob([new XMLSerializer().serializeToString(copy)], {
    type: 'image/svg+xml;charset=utf-8',
  })
  const url = URL.createObjectURL(file)
  try {
    const image = new Image(width, height)
    image.src = url
    await image.decode().catch(() => {
      throw new NotMade('refused')
    })
    pen.drawImage(image, 0, 0, width, height)
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Where the page itself has put the letters, line by line. */
function writeWords(pen: CanvasRenderingContext2D, svg: SVGSVGElement, ratio: number) {
  const toSheet = svg.getScreenCTM()?.inverse()
  if (!toSheet) throw new Error('The picture is not on the page.')
  for (const text of svg.querySelectorAll('text')) {
    const onScreen = text.getScreenCTM()
    if (!onScreen) continue
    const style = getComputedStyle(text)
    const { a, b, c, d, e, f } = toSheet.multiply(onScreen)
    pen.setTransform(a * ratio, b * ratio, c * ratio, d * ratio, e * ratio, f * ratio)
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing
    pen.globalAlpha = Number(style.opacity)
    pen.fillStyle = style.fill
    pen.strokeStyle = style.stroke
    pen.lineWidth = parseFloat(style.strokeWidth)
    pen.lineJoin = 'round'
    const lines = text.querySelectorAll('tspan')
    for (const line of lines.length ? lines : [text]) {
      const words = line.textContent?.trim()
      if (!words) continue
      const { x, y } = line.getStartPositionOfChar(0)
      if (style.stroke !== 'none') pen.strokeText(words, x, y)
      pen.fillText(words, x, y)
    }
  }
  pen.resetTransform()
  pen.globalAlpha = 1
}

/**
 * @param svg its viewBox starts at 0 0 and is as large as `size`
 * @param size CSS pixels
 * @param ratio pixels of the picture in one of them
 * @param ground a colour under everything; none leaves it transparent
 * @throws NotMade when the browser cannot hold a picture of that size
 */
export async function rasterise(
  svg: SVGSVGElement,
  size: { width: number; height: number },
  ratio: number,
  ground?: string,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * ratio)
  canvas.height = Math.round(size.height * ratio)
  const pen = canvas.getContext('2d')
  if (!pen) throw new NotMade('refused')
  if (ground) {
    pen.fillStyle = ground
    pen.fillRect(0, 0, canvas.width, canvas.height)
  }
  // As the preview has it, its letters would stand where the window's size has rounded them to.
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.setAttribute('width', String(size.width))
  copy.setAttribute('height', String(size.height))
  const leave = standAside(copy)
  try {
    await paintShapes(pen, copy, canvas.width, canvas.height)
    writeWords(pen, copy, ratio)
  } finally {
    leave()
  }
  return canvas
}
