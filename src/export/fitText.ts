/** Breaks text into lines that fit, by its measured width: words are never lost, cut or hidden. */

/** Width of a text in CSS pixels at a font size and weight. */
export type Measure = (text: string, size: number, weight?: number) => number

export interface TextBlock {
  lines: string[]
  size: number
}

/** Lines of at most `width`; a single word that is wider is broken between its letters. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  weight = 400,
): string[] {
  const fits = (line: string) => measure(line, size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ +/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = ''
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line ? [...lines, line] : lines
}

/** A step from large and few lines to small and many. */
export interface TextStep {
  size: number
  lines: number
}

/** The largest step whose lines suffice; the last one takes as many lines as the text needs. */
export function fitText(
  text: string,
  width: number,
  steps: readonly TextStep[],
  measure: Measure,
  weight = 400,
): TextBlock {
  let block: TextBlock = { lines: [text], size: steps[0]?.size ?? 16 }
  for (const step of steps) {
    block = { size: step.size, lines: wrapText(text, width, step.size, measure, weight) }
    if (block.lines.length <= step.lines) break
  }
  return block
}
