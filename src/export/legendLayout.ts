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

const smallest = 8
/** Between the signs of one row, in pixels. */
export const betweenSigns = 6

function layOut(rows: readonly LegendRow[], width: number, size: number, measure: Measure): LegendLayout {
  const swatch = Math.round(size * 1.4)
  const lineHeight = size * 1.28
  const gap = size * 0.42
  const placed: PlacedRow[] = []
  let y = 0
  for (const row of rows) {
    const signs = 'forms' in row ? row.forms.length : 1
    const textX = signs * (swatch + betweenSigns) - betweenSigns + 14
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
  largest = 20,
): LegendLayout {
  let layout = layOut(rows, room.width, largest, measure)
  for (let size = largest - 1; layout.height > room.height && layout.size > smallest; size--) {
    layout = layOut(rows, room.width, Math.max(smallest, size), measure)
  }
  return layout
}

/** Rows in columns of one size, read downwards; `x` from the legend's own corner. */
export function layOutLegendIn(
  columns: number,
  rows: readonly LegendRow[],
  room: { width: number; height: number },
  measure: Measure,
  largest: number,
  gap: number,
): { x: number; layout: LegendLayout }[] {
  const each = Math.ceil(rows.length / columns)
  const groups = Array.from({ length: columns }, (_, n) => rows.slice(n * each, (n + 1) * each))
  const width = (room.width - (columns - 1) * gap) / columns
  const fitting = groups
    .filter((group) => group.length)
    .map((group) => layOutLegend(group, { ...room, width }, measure, largest))
  const size = Math.min(...fitting.map((layout) => layout.size))
  return fitting.map(({ rows }, n) => ({
    x: n * (width + gap),
    layout: layOut(
      rows.map(({ row }) => row),
      width,
      size,
      measure,
    ),
  }))
}
