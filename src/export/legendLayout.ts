/** Places the legend's rows into the room that there is: smaller letters for a long legend, never a row left out. */
import type { LegendRow } from './visibleLegend'
import { wrapText, type Measure } from './fitText'

export interface PlacedRow {
  row: LegendRow
  lines: string[]
  /** Top of the row, and where its words begin, from the legend's own corner. */
  y: number
  textX: number
}
export interface LegendLayout {
  size: number
  swatch: number
  lineHeight: number
  rows: PlacedRow[]
  height: number
}

const largest = 20
const smallest = 11

function layOut(rows: readonly LegendRow[], width: number, size: number, measure: Measure): LegendLayout {
  const swatch = Math.round(size * 1.4)
  const lineHeight = size * 1.28
  const gap = size * 0.42
  const placed: PlacedRow[] = []
  let y = 0
  for (const row of rows) {
    const wide = row.about === 'status' && row.line && row.spot
    const textX = (wide ? 2 * swatch + 6 : swatch) + 14
    const lines = wrapText(row.words, width - textX, size, measure)
    placed.push({ row, lines, y, textX })
    y += Math.max(swatch, lines.length * lineHeight) + gap
  }
  return { size, swatch, lineHeight, rows: placed, height: Math.max(0, y - gap) }
}

export function layOutLegend(
  rows: readonly LegendRow[],
  room: { width: number; height: number },
  measure: Measure,
): LegendLayout {
  let layout = layOut(rows, room.width, largest, measure)
  for (let size = largest - 1; layout.height > room.height && size >= smallest; size--) {
    layout = layOut(rows, room.width, size, measure)
  }
  return layout
}
