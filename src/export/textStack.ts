/** Blocks of text one below the other, and the notes at the foot of a page. */
import { fitText, wrapText, type Measure, type TextBlock, type TextStep } from './fitText'

export interface PlacedText extends TextBlock {
  x: number
  /** Baseline of the first line. */
  y: number
  lineHeight: number
  weight: number
  quiet?: boolean
}

/** Letters smaller than this are not read, in units. */
export const smallestLetters = 8

/** Stacks texts downwards from `from`, the top of the first. */
export function createStack(x: number, width: number, from: number, measure: Measure) {
  let y = from
  const texts: PlacedText[] = []
  return {
    texts,
    get y() {
      return y
    },
    skip(by: number) {
      y += by
    },
    put(text: string, steps: readonly TextStep[], weight = 400, quiet = false) {
      const block = fitText(text, width, steps, measure, weight)
      const lineHeight = block.size * (weight > 400 ? 1.22 : 1.36)
      texts.push({ ...block, x, y: y + block.size, lineHeight, weight, quiet })
      y += block.size + (block.lines.length - 1) * lineHeight
    },
  }
}

/** Steps in the size of a page; never below what is read. */
export const stepsFor = (scale: number, list: readonly (readonly [size: number, lines: number])[]) =>
  list.map(([size, lines]) => ({ size: Math.max(smallestLetters, size * scale), lines }))

/** Notes whose height is known before their place: they end at the page's edge. */
export function layOutNotes(notes: readonly string[], width: number, size: number, measure: Measure) {
  const lineHeight = size * 1.4
  const blocks = notes.map((note) => wrapText(note, width, size, measure))
  const height = blocks.reduce((sum, lines) => sum + lines.length * lineHeight + size * 0.5, 0)
  return {
    height,
    place(x: number, top: number): PlacedText[] {
      let y = top
      return blocks.map((lines) => {
        const text = { lines, size, x, y: y + size, lineHeight, weight: 400, quiet: true }
        y += lines.length * lineHeight + size * 0.5
        return text
      })
    },
  }
}
