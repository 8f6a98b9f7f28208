/** Measures text as the page draws it, in Be Vietnam Pro. */
import type { Measure } from './fitText'

const fontFamily = 'Be Vietnam Pro'
export const fontStack = `'${fontFamily}', system-ui, sans-serif`
/** Letters of every file of the font that the furniture needs, so that the browser fetches them all. */
const sample = 'Quần đảo Hoàng Sa, Ưu tiên 0123 – ữ'
const fontWeights = [400, 600] as const

/** Without a canvas, a guess on the safe side: the font's widest common letters. */
const guess: Measure = (text, size) => text.length * size * 0.6

export function createMeasure(page: Document = document): Measure {
  let context: CanvasRenderingContext2D | null = null
  try {
    context = page.createElement('canvas').getContext('2d')
  } catch {
    context = null
  }
  if (!context) return guess
  const pen = context
  return (text, size, weight = 400) => {
    pen.font = `${weight} ${size}px ${fontStack}`
    return pen.measureText(text).width
  }
}

/** Resolves when the page has the font; measures taken before are those of another one. */
export async function fontsReady(page: Document = document): Promise<void> {
  const fonts = (page as { fonts?: FontFaceSet }).fonts
  if (!fonts) return
  await Promise.allSettled(fontWeights.map((weight) => fonts.load(`${weight} 20px '${fontFamily}'`, sample)))
}
