/** The life of a document as of a day: not there yet, in force, over, or superseded. Says nothing where it would have to guess. */
import { comesLater } from './dates'
import type { DocumentKind, Text } from './words'

/** What another document replaced it with. */
export interface Successor {
  id: string
  title: Text
  number?: string
  date: string
}

/** What of a document its life follows from. */
export interface Living {
  kind: DocumentKind
  date: string
  dateIs?: 'before'
  /** The last year of an agreement, memorandum or programme that had a term. */
  ends?: number
  supersededBy?: Successor
  period?: { from?: number; to?: number; vision?: number }
}

export type Life =
  | { state: 'not-yet' }
  | { state: 'superseded'; by: Successor }
  | { state: 'ended'; year: number }
  | { state: 'in-force' }

/** Kinds that end by themselves when their term is over; plans and resolutions last until something replaces them. */
const termed: readonly DocumentKind[] = ['cooperation-agreement', 'memorandum', 'programme']

/** The last year of a document with a term of its own; nothing where it looks further, or has no term. */
export function lastYear({
  kind,
  period,
}: {
  kind: DocumentKind
  period?: { to?: number | undefined; vision?: number | undefined } | undefined
}): number | undefined {
  return termed.includes(kind) && !period?.vision ? period?.to : undefined
}

/** Kinds of which it can be said that they are in force: events are held, lists are drawn up, proposals made. */
const binding: readonly DocumentKind[] = [
  'politburo-resolution',
  'central-committee-resolution',
  'national-assembly-resolution',
  'regional-plan',
  'provincial-plan',
  'sector-plan',
  'construction-plan',
  'cooperation-agreement',
  'memorandum',
]

/** @returns nothing where being in force means nothing, or where its period has passed and no one knows what came after */
export function lifeOf(document: Living, day: string): Life | undefined {
  const { kind, ends, supersededBy, period } = document
  if (comesLater(document, day)) return { state: 'not-yet' }
  if (supersededBy && supersededBy.date <= day) return { state: 'superseded', by: supersededBy }
  const year = Number(day.slice(0, 4))
  if (ends && ends < year) return { state: 'ended', year: ends }
  const horizon = period?.vision ?? period?.to
  return binding.includes(kind) && !(horizon && horizon < year) && !document.dateIs
    ? { state: 'in-force' }
    : undefined
}
