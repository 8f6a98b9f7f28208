/** How wide a line of Be Vietnam Pro is, without a page to measure it on: advance widths of the regular weight, in ems. */

const advances: readonly (readonly [letters: string, em: number])[] = [
  ["' ", 0.22],
  ['Iijl!.:,;', 0.28],
  ['1fr|t(){}J[]', 0.42],
  ['z*/s', 0.5],
  ['kxnuhvy7e+-cEL?', 0.58],
  ['8FSPago2Tbdpq35YZBR069K–', 0.65],
  ['4HVUXDNA=&', 0.73],
  ['CGQO%M—', 0.81],
  ['wmW@', 0.9],
]
const advanceOf = new Map(
  advances.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em] as const)),
)

const marks = /\p{M}/gu
const horn = /\u031b/gu

/** In pixels; accents take no room, the horn of ơ and ư does. `spacing` in ems. */
export function textWidth(text: string, size: number, { semiBold = false, spacing = 0 } = {}): number {
  const apart = text.normalize('NFD').replaceAll('đ', 'd').replaceAll('Đ', 'D')
  const letters = [...apart.replace(marks, '')]
  const plain = letters.reduce((sum, letter) => sum + (advanceOf.get(letter) ?? 0.65), 0)
  const horns = apart.match(horn)?.length ?? 0
  return size * (plain * (semiBold ? 1.03 : 1) + horns * 0.05 + letters.length * spacing)
}

/** Breaks a name at its spaces into lines of about equal length, none wider than `maxWidth` ems if it can be helped; a dash ends a line. */
export function brokenLines(text: string, maxWidth: number): string[] {
  const words = text.split(/ (?!–)/)
  const whole = textWidth(text, 1)
  const target = whole / Math.ceil(whole / maxWidth)
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    const overflow = textWidth(longer, 1) - target
    if (line === undefined) lines.push(word)
    else if (overflow <= 0 || (overflow < target - textWidth(line, 1) && textWidth(longer, 1) <= maxWidth)) {
      lines[lines.length - 1] = longer
    } else lines.push(word)
  }
  return lines
}
