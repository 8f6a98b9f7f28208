/** Wide pages: a column of words beside the map. */
import { layOutLegendIn } from './legendLayout'
import { between, insetOf, shareOfMap } from './mapRoom'
import type { Box } from './page'
import type { LayoutRequest, Try } from './pageLayout'
import { createStack, layOutNotes, smallestLetters, stepsFor, type PlacedText } from './textStack'

/** How wide the column is, against its usual width, how small its letters, and how many columns the legend has. */
interface Beside {
  wider: number
  tightness: number
  columns: number
}
export const besides: readonly Beside[] = [
  { wider: 1, tightness: 1, columns: 1 },
  { wider: 1, tightness: 0.9, columns: 1 },
  { wider: 1.2, tightness: 0.85, columns: 1 },
  { wider: 1.4, tightness: 0.85, columns: 2 },
  { wider: 1.6, tightness: 0.8, columns: 2 },
  { wider: 1.8, tightness: 0.75, columns: 2 },
  { wider: 2.05, tightness: 0.7, columns: 2 },
  { wider: 2.05, tightness: 0.6, columns: 3 },
  { wider: 2.05, tightness: 0.5, columns: 3 },
]

const titleSteps = [
  [40, 3],
  [35, 3],
  [31, 4],
  [28, 5],
  [25, 7],
  [22, 9],
] as const

export function layOutBeside(request: LayoutRequest, { wider, tightness, columns }: Beside): Try {
  const { page, words, rows, measure, logo, code } = request
  const usual = between(300, page.width * 0.25, 620)
  const column = Math.round(Math.min(usual * wider, page.width * (1 - shareOfMap)))
  const onMap = between(0.62, Math.min(usual / 480, page.height / 1080), 1.25)
  const scale = onMap * tightness
  const margin = Math.round(36 * scale)
  const inner = column - 2 * margin
  const stack = createStack(margin, inner, margin, measure)
  const logoBox: Box = { x: margin, y: margin, width: inner, height: logo ? 64 * scale : 0 }
  if (logo) stack.skip(logoBox.height + 20 * scale)
  const smaller = words.titles.length > 1 ? 0.8 : 1
  for (const title of words.titles) {
    if (stack.texts.length) stack.skip(14 * scale)
    stack.put(title, stepsFor(scale * smaller, titleSteps), 600)
  }
  const headings = stack.texts.length
  if (words.subtitle) {
    stack.skip(12 * scale)
    const steps = [
      [23, 3],
      [19, 6],
    ] as const
    stack.put(words.subtitle, stepsFor(scale, steps))
  }
  for (const day of words.day) {
    stack.skip(12 * scale)
    const steps = [
      [21, 2],
      [17, 3],
    ] as const
    stack.put(day, stepsFor(scale, steps), 400, true)
  }
  const codeSize = code ? 132 * scale : 0
  const codeTop = page.height - margin - codeSize
  const notes = layOutNotes(words.notes, inner, Math.max(smallestLetters + 1, 13 * scale), measure)
  const notesTop = (code ? codeTop - 14 * scale : codeTop) - notes.height
  const headingSize = Math.max(smallestLetters, 18 * scale)
  const heading: PlacedText = {
    lines: [words.legend],
    size: headingSize,
    x: margin,
    y: stack.y + 44 * scale + headingSize,
    lineHeight: 22 * scale,
    weight: 600,
  }
  const top = heading.y + 20 * scale
  const room = { width: inner, height: notesTop - 22 * scale - top }
  const legends = layOutLegendIn(columns, rows, room, measure, 20 * scale, 24 * scale)
  const map = { x: column, y: 0, width: page.width - column, height: page.height }
  return {
    fits: rows.length
      ? legends.every(({ layout }) => layout.height <= room.height)
      : stack.y < notesTop - 20 * scale,
    layout: {
      plates: [{ x: 0, y: 0, width: column, height: page.height }],
      map,
      texts: [...stack.texts, ...notes.place(margin, notesTop)],
      headings,
      ...(rows.length && { legendHeading: heading }),
      legends: legends.map(({ x, layout }) => ({ x: margin + x, y: top, layout })),
      logo: logoBox,
      code: { x: margin, y: codeTop, width: codeSize, height: codeSize },
      inset: insetOf(map, onMap),
      scale: onMap,
    },
  }
}
