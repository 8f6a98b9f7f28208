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

/** How much a break is liked after a dash and before a bracket, in square ems. */
const afterDash = 6
const beforeBracket = 12
/** A line may be this much wider than asked before it is broken. */
const slack = 1.12

/**
 * Breaks a name at its spaces into as few lines as `maxWidth` ems allow, as even as they can be; a dash ends a line,
 * a bracket begins one.
 */
export function brokenLines(text: string, maxWidth: number): string[] {
  const whole = textWidth(text, 1)
  const count = Math.ceil(whole / (maxWidth * slack))
  const target = whole / count
  const words = text.split(/ (?!–)/)
  const best = (from: number, left: number): { lines: string[]; cost: number } => {
    const rest = words.slice(from).join(' ')
    if (left === 1) return { lines: [rest], cost: (textWidth(rest, 1) - target) ** 2 }
    const ways = words.slice(from + 1, words.length - left + 2).map((next, i) => {
      const to = from + 1 + i
      const line = words.slice(from, to).join(' ')
      const then = best(to, left - 1)
      const liked = (line.endsWith('–') ? afterDash : 0) + (next.startsWith('(') ? beforeBracket : 0)
      return { lines: [line, ...then.lines], cost: (textWidth(line, 1) - target) ** 2 - liked + then.cost }
    })
    return ways.reduce((a, b) => (b.cost < a.cost ? b : a))
  }
  return best(0, Math.min(count, words.length)).lines
}
