/** The values of a facet by number, for counting over many items at once; and the facets that are reckoned: standing and years. */
import type { DocumentSummary } from './api'
import { lifeOf } from './life'

/** The value of a place without a status, and of a document without a period or of unknown standing. */
export const unsaid = 'unsaid'

export interface FacetTable {
  values: string[]
  /** Item n has the values `numbers[starts[n]]` to before `numbers[starts[n + 1]]`. */
  starts: Uint32Array
  numbers: Uint16Array
}

/**
 * @param valuesOf each item's values, each once
 * @param known values in their order, had by an item or not; others follow as they come
 */
export function facetTable(
  valuesOf: readonly (readonly string[])[],
  known: readonly string[] = [],
): FacetTable {
  const numberOf = new Map(known.map((value, i) => [value, i]))
  const starts = new Uint32Array(valuesOf.length + 1)
  const numbers: number[] = []
  valuesOf.forEach((values, item) => {
    for (const value of values) {
      if (!numberOf.has(value)) numberOf.set(value, numberOf.size)
      numbers.push(numberOf.get(value)!)
    }
    starts[item + 1] = numbers.length
  })
  return { values: [...numberOf.keys()], starts, numbers: Uint16Array.from(numbers) }
}

const standings = ['in-force', 'ended', 'superseded', 'not-yet', unsaid]

/** Where each document stands on the day; `unsaid` where the atlas says nothing of it. */
export const lifeTable = (documents: readonly DocumentSummary[], day: string): FacetTable =>
  facetTable(
    documents.map((document) => [lifeOf(document, day)?.state ?? unsaid]),
    standings,
  )

/** First and last year, both counted. */
type Years = readonly [from: number, to: number]

/** `2021-2030` as years; nothing where it is not a span of at most a century. */
export function yearsOf(value: string): Years | undefined {
  const parts = /^(\d{4})-(\d{4})$/.exec(value)
  if (!parts) return undefined
  const [from, to] = [Number(parts[1]), Number(parts[2])]
  return from <= to && to - from < 100 ? [from, to] : undefined
}

/** The years that a document is for: from its first, or that of its date where it names none, to its last. */
function yearsFor({ date, period }: DocumentSummary): Years | undefined {
  if (!period || (period.from === undefined && period.to === undefined)) return undefined
  const from = period.from ?? Number(date.slice(0, 4))
  return [from, Math.max(from, period.to ?? from)]
}

/** Planning runs in tens of years that begin with a one: 2021–2030. */
const decadeOf = (year: number) => Math.floor((year - 1) / 10) * 10 + 1
const written = (from: number) => `${from}-${from + 9}`

/**
 * Spans of years and visions: `2021-2030` of a document whose own years touch these, `vision-2050` of one that looks to that year,
 * `unsaid` of one that names no years.
 * @returns a function from further spans that are asked for to the table with them
 */
export function periodTable(documents: readonly DocumentSummary[]): (asked: readonly string[]) => FacetTable {
  const years = documents.map(yearsFor)
  const decades = new Set(years.flatMap((span) => (span ? [decadeOf(span[0]), decadeOf(span[1])] : [])))
  const [first, last] = [Math.min(...decades), Math.max(...decades)]
  const spans: string[] = []
  for (let from = first; from <= last; from += 10) spans.push(written(from))
  const visions = new Set(documents.flatMap(({ period }) => period?.vision ?? []))
  const known = [...spans, ...[...visions].sort().map((year) => `vision-${year}`), unsaid]
  const tableWith = (more: readonly string[]) => {
    const asked = [...spans, ...more].map((value) => ({ value, years: yearsOf(value)! }))
    return facetTable(
      documents.map(({ period }, i) => {
        const own = years[i]
        const touched = own
          ? asked.filter(({ years: [from, to] }) => own[0] <= to && from <= own[1]).map(({ value }) => value)
          : []
        const vision = period?.vision ? [`vision-${period.vision}`] : []
        return own || vision.length ? [...touched, ...vision] : [unsaid]
      }),
      [...known, ...more],
    )
  }
  const plain = tableWith([])
  return (asked) => {
    const more = asked.filter((value) => !spans.includes(value) && yearsOf(value))
    return more.length ? tableWith(more) : plain
  }
}
