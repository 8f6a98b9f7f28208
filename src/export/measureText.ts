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

/** Fetches the font for the page; letters measured before would be those of another one. @returns whether the page has it now */
export async function fontsReady(page: Document = document): Promise<boolean> {
  const fonts = (page as { fonts?: FontFaceSet }).fonts
  if (!fonts) return false
  const coming = fontWeights.map((weight) => fonts.load(`${weight} 20px '${fontFamily}'`, sample))
  const come = await Promise.allSettled(coming)
  return come.every((one) => one.status === 'fulfilled' && one.value.length > 0)
}
