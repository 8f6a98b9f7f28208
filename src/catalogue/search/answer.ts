/** What is asked of the search and what it answers. Plain data, so that it can cross to a worker and back. */
import type { DocumentSummary } from '../api'
import type { Language, Text } from '../words'

/** What filters leave; null where they leave everything. */
export interface Within {
  places: readonly string[] | null
  documents: readonly string[] | null
}

export interface Question {
  /** As typed; only the first 200 characters count. */
  query: string
  /** The day that the page shows, ISO: what exists on it comes before what does not. */
  day: string
  within: Within
}

/** Why something was found. */
export type Reason =
  /** Its name or title, in these languages. */
  | { by: 'name'; languages: readonly Language[] }
  /** Another name, or a short form that it goes by. */
  | { by: 'alias'; text: string }
  | { by: 'number' }
  /** A place that it took in. */
  | { by: 'was'; name: Text }
  | { by: 'issuer'; name: Text }
  /** Words from several of its facts: kind, date, title, number. */
  | { by: 'facts' }
  /** Only some of the words that were typed. */
  | { by: 'some' }

/** The query was not taken as it stands. */
export interface Reading {
  how: 'short' | 'keys' | 'slip'
  typed: string
  as: string
}

interface Found {
  reason: Reason
  reading?: Reading
  /** The terms that matched, for marking them in what is shown. */
  terms: string[]
}
export type Hit =
  (Found & { type: 'place'; id: string }) | (Found & { type: 'document'; document: DocumentSummary })

export interface Answer {
  /** The query that this answers. */
  query: string
  /** Best first, at most 30. */
  hits: Hit[]
  /** How many were found, shown or not. */
  places: number
  documents: number
  /** How many more there are outside the filters. */
  hidden: number
}

/** @returns null where a later question took its place before it was answered */
export type Find = (question: Question) => Promise<Answer | null>
