/** What is cited, gathered from the catalogue's files: a place, a document or the view, with the sources behind it. */
import type { Citation, DocumentEntry, Evidence, PlaceLink } from './api'
import type { DocumentKind, Text, Verification } from './words'

/** A source, and the paragraphs of it that speak of what is cited. */
export interface CitedSource {
  id: string
  title: Text
  publisher: Text
  /** YYYY-MM-DD */
  date: string
  url?: string
  /** 1-based, ascending. */
  paragraphs: number[]
}

export interface Cited {
  type: 'place' | 'document' | 'view'
  /** `lang-son`; a view's is `view`. */
  id: string
  /** A view has none. */
  title?: Text
  /** Who issued or signed a document. */
  issuers: Text[]
  kind?: DocumentKind
  number?: string
  /** Of a document: YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string
  /** Only known to be older than `date`. */
  dateIs?: 'before'
  verification?: Verification
  /** Newest first. */
  sources: CitedSource[]
  /** Pages and sites on which a document's facts, or background documents, were read. */
  pages: string[]
}

/** Every source once, newest first, with the paragraphs that are named. */
export function sourcesOf(evidence: Iterable<Evidence>): CitedSource[] {
  const found = new Map<string, CitedSource>()
  for (const { source, sourceTitle, publisher, date, url, paragraph } of evidence) {
    const known = found.get(source) ?? {
      id: source,
      title: sourceTitle,
      publisher,
      date,
      ...(url && { url }),
      paragraphs: [],
    }
    if (!known.paragraphs.includes(paragraph)) known.paragraphs.push(paragraph)
    found.set(source, known)
  }
  for (const { paragraphs } of found.values()) paragraphs.sort((a, b) => a - b)
  return [...found.values()].sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))
}

/** @param said all that is said of the place and of what its ground was or became */
export function citedPlace({ id, name }: PlaceLink, said: readonly Citation[]): Cited {
  return {
    type: 'place',
    id,
    title: name,
    issuers: [],
    sources: sourcesOf(said.flatMap(({ evidence }) => evidence)),
    pages: [...new Set(said.flatMap(({ document }) => document.by ?? []))],
  }
}

export function citedDocument(document: DocumentEntry): Cited {
  const { id, title, issuers, kind, number, date, dateIs, verification, mentions, figures } = document
  return {
    type: 'document',
    id,
    title,
    issuers,
    kind,
    ...(number && { number }),
    date,
    ...(dateIs && { dateIs }),
    verification: verification.level,
    sources: sourcesOf([document, ...mentions, ...figures].flatMap(({ evidence }) => evidence)),
    pages: verification.by,
  }
}

/** What the map shows now; its sources are those of whatever is on it, and named there. */
export const citedView: Cited = { type: 'view', id: 'view', issuers: [], sources: [], pages: [] }

/** A citation in one language, before it is written in a form. All texts are plain, on one line. */
export interface Reference {
  /** ASCII: letters, digits, hyphens. */
  key: string
  type: Cited['type']
  kind?: DocumentKind
  language: 'vi' | 'en'
  title: string
  /** The Vietnamese title where `title` is a translation. */
  originalTitle?: string
  authors: string[]
  number?: string
  /** YYYY, YYYY-MM or YYYY-MM-DD; absent where nobody knows it. */
  issued?: string
  /** What is known of the date where it is only a bound. */
  issuedWords?: string
  /** The atlas. */
  source: string
  /** Of the data. */
  version: string
  url: string
  /** YYYY-MM-DD */
  accessed: string
  note: string
}

/** One line of sound Unicode: composed, no control characters, no halves of letters, single spaces. */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cs}|[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, '')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}
