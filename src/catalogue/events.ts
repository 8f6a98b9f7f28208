/** What happened on which day, as far as the catalogue knows days: documents come and go, places begin, end and change rank. */
import type { DocumentSummary, PlaceSummary } from './api'

export type Happening = {
  /** The first day on which it holds. */
  day: string
  /** The same as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string
} & (
  | { what: 'came' | 'over' | 'superseded'; document: DocumentSummary }
  | { what: 'began' | 'ended' | 'ranked'; place: PlaceSummary }
)

/** Everything that happened on one day. */
export interface Moment {
  day: string
  happenings: Happening[]
}

/** The first day of a day, month or year. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)

const later = (a: string, b: string) => (a > b ? a : b)

function ofDocument(document: DocumentSummary): Happening[] {
  const { date, dateIs, ends, supersededBy } = document
  // One that is only known to be older than its date was there at all times, as far as we can tell.
  const born = dateIs ? '' : firstDay(date)
  const found: Happening[] = born ? [{ what: 'came', day: born, date, document }] : []
  const replaced = supersededBy && later(firstDay(supersededBy.date), born)
  const over = ends && later(`${ends + 1}-01-01`, born)
  if (over && !(replaced && replaced <= over))
    found.push({ what: 'over', day: over, date: `${ends}`, document })
  if (replaced) found.push({ what: 'superseded', day: replaced, date: supersededBy.date, document })
  return found
}

function ofPlace(place: PlaceSummary): Happening[] {
  const { span, levelSince } = place
  const at = (what: 'began' | 'ended' | 'ranked', day: string | undefined): Happening[] =>
    day ? [{ what, day, date: day, place }] : []
  return [...at('began', span?.from), ...at('ended', span?.until), ...at('ranked', levelSince)]
}

/** On one day places come first, as they change the map, and of documents those that mention the most places. */
const order = ['ended', 'began', 'ranked', 'came', 'over', 'superseded'] as const

/** All happenings, the earliest first. Those of which no day is known are not among them. */
export function happenings(
  places: readonly PlaceSummary[],
  documents: readonly DocumentSummary[],
): Happening[] {
  const rank = ({ what }: Happening) => order.indexOf(what)
  const reach = (happening: Happening) => ('document' in happening ? happening.document.places : 0)
  return [...places.flatMap(ofPlace), ...documents.flatMap(ofDocument)].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : rank(a) - rank(b) || reach(b) - reach(a),
  )
}

/** @param all in order of their days */
export function moments(all: readonly Happening[]): Moment[] {
  const found: Moment[] = []
  for (const happening of all) {
    const last = found.at(-1)
    if (last?.day === happening.day) last.happenings.push(happening)
    else found.push({ day: happening.day, happenings: [happening] })
  }
  return found
}

/** How many of the moments lie before the day, or on it where `upTo` says so. */
function countBefore(all: readonly Moment[], day: string, upTo: boolean): number {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = all[middle]!.day
    if (there < day || (upTo && there === day)) low = middle + 1
    else high = middle
  }
  return low
}

/** The last moment up to the day, and those before and after the day itself. */
export function momentsAround(all: readonly Moment[], day: string) {
  const upTo = countBefore(all, day, true)
  return {
    current: all[upTo - 1],
    previous: all[countBefore(all, day, false) - 1],
    next: all[upTo],
  }
}

const milliseconds = 86_400_000

/** A day as a count of days, for scales: neighbours differ by one. */
export const countOfDay = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / milliseconds)
export const dayOfCount = (count: number) => new Date(count * milliseconds).toISOString().slice(0, 10)

/** The first day of the month that follows the day's. */
export function nextMonth(day: string): string {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const next = month === 12 ? `${year + 1}-01` : `${year}-${month + 1}`.replace(/-(\d)$/, '-0$1')
  return `${next.padStart(7, '0')}-01`
}

/** Happenings counted by months, or by years where those were too many to be told apart. */
export interface Bin {
  /** Its first day, and the first one after it. */
  from: string
  until: string
  documents: number
  places: number
}

const mostMonths = 480

/** One bin after the other from the first day's year to the last day, the empty ones too. */
export function histogram(all: readonly Happening[], first: string, last: string): Bin[] {
  const start = `${first.slice(0, 4)}-01-01`
  const byMonth = (Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1) * 12 <= mostMonths
  const nextBin = (day: string) =>
    byMonth ? nextMonth(day) : `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}-01-01`
  const bins: Bin[] = []
  for (let from = start; from <= last; from = bins.at(-1)!.until)
    bins.push({ from, until: nextBin(from), documents: 0, places: 0 })
  const at = new Map(bins.map((bin) => [bin.from, bin]))
  for (const { day, what } of all) {
    const bin = at.get(byMonth ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`)
    if (!bin) continue
    if (what === 'began' || what === 'ended' || what === 'ranked') bin.places++
    else bin.documents++
  }
  return bins
}
