/** Upright and square pages: title above the map, legend and notes below it. */
import { layOutLegendIn } from './legendLayout'
import { between, insetOf, shareOfMap } from './mapRoom'
import type { Box } from './page'
import type { LayoutRequest, Try } from './pageLayout'
import { createStack, layOutNotes, smallestLetters, stepsFor } from './textStack'

/** Sizes of letters and gaps against the usual ones. */
export const tightnesses = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56] as const

const titleSteps = [
  [40, 1],
  [34, 2],
  [28, 3],
  [22, 9],
] as const
const subtitleSteps = [
  [22, 2],
  [18, 5],
] as const
const daySteps = [
  [19, 1],
  [16, 4],
] as const

export function layOutAboveAndBelow(request: LayoutRequest, tightness: number): Try {
  const { page, words, rows, measure, logo, code } = request
  const onMap = between(0.62, page.width / 1240, 1.25)
  const scale = onMap * tightness
  const margin = Math.round(32 * scale)
  const inner = page.width - 2 * margin
  const logoWidth = 220 * scale
  const logoBox: Box = {
    x: page.width - margin - logoWidth,
    y: margin,
    width: logoWidth,
    height: logo ? 72 * scale : 0,
  }
  const stack = createStack(margin, logo ? inner - logoWidth - 20 * scale : inner, margin, measure)
  for (const title of words.titles) {
    if (stack.texts.length) stack.skip(12 * scale)
    stack.put(title, stepsFor(scale, titleSteps), 600)
  }
  const headings = stack.texts.length
  if (words.subtitle) {
    stack.skip(10 * scale)
    stack.put(words.subtitle, stepsFor(scale, subtitleSteps))
  }
  stack.skip(10 * scale)
  stack.put(words.day.join(' · '), stepsFor(scale, daySteps), 400, true)
  const top = Math.round(Math.max(stack.y, logoBox.y + logoBox.height) + margin * 0.7)

  const codeSize = code ? 120 * scale : 0
  const gap = 24 * scale
  const noteWidth = inner - (code ? codeSize + gap : 0)
  const notes = layOutNotes(words.notes, noteWidth, Math.max(smallestLetters + 1, 13 * scale), measure)
  const columns = between(1, Math.floor(inner / (290 * scale)), 5)
  const room = { width: inner, height: page.height * 0.3 }
  const legends = layOutLegendIn(columns, rows, room, measure, 18 * scale, gap)
  const legendHeight = Math.max(0, ...legends.map(({ layout }) => layout.height))
  const notesTop = page.height - margin - Math.max(notes.height, codeSize)
  const legendTop = notesTop - (rows.length ? legendHeight + 18 * scale : 0)
  const headingY = legendTop - 14 * scale
  const bottom = Math.round((rows.length ? headingY - 20 * scale : notesTop) - 18 * scale)
  const map = { x: 0, y: top, width: page.width, height: Math.max(1, bottom - top) }
  return {
    fits: map.height >= page.height * shareOfMap,
    layout: {
      plates: [
        { x: 0, y: 0, width: page.width, height: map.y },
        { x: 0, y: map.y + map.height, width: page.width, height: page.height - map.y - map.height },
      ],
      map,
      texts: [...stack.texts, ...notes.place(margin, notesTop)],
      headings,
      ...(rows.length && {
        legendHeading: {
          lines: [words.legend],
          size: Math.max(smallestLetters, 17 * scale),
          x: margin,
          y: headingY,
          lineHeight: 21 * scale,
          weight: 600,
        },
      }),
      legends: legends.map(({ x, layout }) => ({ x: margin + x, y: legendTop, layout })),
      logo: logoBox,
      code: {
        x: page.width - margin - codeSize,
        y: page.height - margin - codeSize,
        width: codeSize,
        height: codeSize,
      },
      inset: insetOf(map, onMap),
      scale: onMap,
    },
  }
}
