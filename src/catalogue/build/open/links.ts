/** `links.csv`: one row a piece of evidence, for spreadsheets (RFC 4180, with a BOM so that Excel reads it as UTF-8). */
import type { WholePlace } from '../citationPages'

export const linkColumns = [
  'place_id',
  'place_name_vi',
  'place_name_en',
  'place_kind',
  'document_id',
  'document_title_en',
  'role',
  'certainty',
  'source_id',
  'paragraph',
] as const

const startsLikeFormula = /^[=+\-@\t\r]/

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const inert = startsLikeFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export function linksCsv(places: WholePlace[]): string {
  const rows = places.flatMap((place) =>
    place.citations.flatMap(({ document, role, certainty, evidence }) =>
      evidence.map(({ source, paragraph }) => {
        const cells = [
          place.id,
          place.name.vi,
          place.name.en,
          place.kind,
          document.id,
          document.title.en,
          role,
          certainty,
          source,
          paragraph,
        ]
        return { key: [place.id, document.id, source], paragraph, line: cells.map(csvCell).join(',') }
      }),
    ),
  )
  rows.sort(
    (a, b) =>
      a.key.reduce((order, part, i) => order || byCodeUnit(part, b.key[i]!), 0) ||
      a.paragraph - b.paragraph ||
      byCodeUnit(a.line, b.line),
  )
  return `\uFEFF${[linkColumns.join(','), ...rows.map(({ line }) => line)].map((line) => `${line}\r\n`).join('')}`
}
