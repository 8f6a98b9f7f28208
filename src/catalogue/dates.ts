/** Days as ISO strings: validity, comparison and the time a thing existed. A span is `from` inclusive, `until` exclusive. */

export interface Span {
  from?: string | undefined
  until?: string | undefined
}

const day = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists in the Gregorian calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const parts = day.exec(text)
  if (!parts) return false
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number]
  const made = new Date(Date.UTC(year, month - 1, date))
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date
}

/** A day as people type it (2025-06-30, 30/6/2025, 30-06-2025, 30.6.2025), as ISO; nothing where no such day exists. */
export function readDay(text: string): string | undefined {
  const parts = text.trim().split(/[-/.]/)
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined
  const [year, month, date] = (parts[0]!.length === 4 ? parts : [...parts].reverse()) as [
    string,
    string,
    string,
  ]
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(iso) ? iso : undefined
}

/** True for YYYY, YYYY-MM or YYYY-MM-DD that exists. */
export function isDayMonthOrYear(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`)
  return isDay(text)
}

/** Whether a thing with this span existed on the day. ISO days compare as strings. */
export function existsOn(span: Span | undefined, day: string): boolean {
  return (!span?.from || span.from <= day) && (!span?.until || day < span.until)
}

/** The day from which there are 34 provinces, and the last one of the 63. */
export const merger = '2025-07-01'
export const eveOfMerger = '2025-06-30'

/** The day before, in UTC. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

/** The day nearest to this one on which a thing with this span existed. */
export function nearestDay(span: Span | undefined, day: string): string {
  if (existsOn(span, day)) return day
  return span!.until && span!.until <= day ? dayBefore(span!.until) : span!.from!
}

/** Whether a document's day, month or year lies wholly after the day; one only known to be older than its date never does. */
export function comesLater({ date, dateIs }: { date: string; dateIs?: 'before' }, day: string): boolean {
  return !dateIs && date > day
}

/** The first day, as a number, on which a document of this date is not yet to come; 0 where it is older than its date. */
export function firstDay({ date, dateIs }: { date: string; dateIs?: 'before' }): number {
  return dateIs ? 0 : dayNumber(`${date}-01-01`.slice(0, 10))
}

/** A day as a number (2025-07-01 → 20250701), for the map's expressions, which compare numbers fastest. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}

/** The visitor's calendar day, in their own time zone. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
