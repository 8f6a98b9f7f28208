/** A citation as CSL-JSON (schema 1.0.2), which Zotero, Mendeley, Pandoc and citeproc read. */
import { plainLine, type Reference } from './citing'
import type { DocumentKind } from './words'

interface CslDate {
  'date-parts'?: number[][]
  literal?: string
}

/** What we write of an item; names are those of the standard. */
export interface CslItem {
  id: string
  type: 'legislation' | 'regulation' | 'report' | 'document' | 'webpage' | 'map'
  title: string
  'original-title'?: string
  'container-title'?: string
  author?: { literal: string }[]
  authority?: string
  number?: string
  issued?: CslDate
  publisher?: string
  version?: string
  source: string
  URL: string
  accessed: CslDate
  language: string
  note: string
}

/** Acts of the state go by law and decree; what the Party, meetings and agreements bring forth has no type of its own. */
const types: Partial<Record<DocumentKind, CslItem['type']>> = {
  'national-assembly-resolution': 'legislation',
  decision: 'regulation',
  'regional-plan': 'report',
  'provincial-plan': 'report',
  'sector-plan': 'report',
  'construction-plan': 'report',
  programme: 'report',
  'project-list': 'report',
}

/** YYYY, YYYY-MM or YYYY-MM-DD as numbers. */
const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] })

export function cslOf(reference: Reference): CslItem {
  const { type, kind, issued, issuedWords, number, originalTitle } = reference
  const isDocument = type === 'document'
  const authors = reference.authors.map(plainLine)
  return {
    id: reference.key,
    type: type === 'view' ? 'map' : isDocument ? ((kind && types[kind]) ?? 'document') : 'webpage',
    title: plainLine(reference.title),
    ...(originalTitle && { 'original-title': plainLine(originalTitle) }),
    ...(type === 'place' && { 'container-title': plainLine(reference.source) }),
    ...(authors.length && { author: authors.map((literal) => ({ literal })) }),
    ...(isDocument && authors.length && { authority: authors.join('; ') }),
    ...(number && { number: plainLine(number) }),
    ...(issuedWords
      ? { issued: { literal: plainLine(issuedWords) } }
      : issued && { issued: cslDate(issued) }),
    ...(!isDocument && { publisher: plainLine(reference.source), version: reference.version }),
    source: plainLine(reference.source),
    URL: plainLine(reference.url),
    accessed: cslDate(reference.accessed),
    language: reference.language,
    note: plainLine(reference.note),
  }
}

/** A list of one item, as programs import it. */
export const cslJsonOf = (reference: Reference) => `${JSON.stringify([cslOf(reference)], null, 2)}\n`
