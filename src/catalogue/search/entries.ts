/** What the search knows of each place and document: every name that it goes by, and the words around them. */
import type { DocumentList, DocumentSummary, PlaceSummary } from '../api'
import type { Span } from '../dates'
import { predecessors } from '../lineage'
import { distinct, namesOf, type Name } from './names'
import { meaningsIn } from './shortForms'
import { joined, termsIn } from './terms'
import { callsOfDocuments, callsOfPlaces, callsOfThePast } from './vocabulary'

export interface Entry {
  id: string
  document?: DocumentSummary
  span?: Span | undefined
  names: Name[]
  /** As terms: what may stand before or after a name without being part of it. */
  calls: readonly string[]
  /** Terms that are found but not compared: kinds, issuers, dates, short forms written out. */
  around: string
  /** Between equals, what more is said of comes first; about 0 to 100. */
  weight: number
}

const longestFirst = (a: string, b: string) => b.length - a.length
const asTerms = (calls: readonly string[]) => [...new Set(calls.map(termsIn))].sort(longestFirst)
const memo = <Key extends string>(table: Record<Key, readonly string[]>) => {
  const known = new Map<Key, readonly string[]>()
  return (key: Key) => {
    if (!known.has(key)) known.set(key, asTerms(table[key]))
    return known.get(key)!
  }
}
const placeCalls = memo(callsOfPlaces)
const documentCalls = memo(callsOfDocuments)
const pastCalls = asTerms(callsOfThePast)

/** What more is said of weighs more, but never more than a better name. */
const manyCount = (count: number) => Math.min(30, 6 * Math.log2(1 + count))

const weightOfKind: Partial<Record<PlaceSummary['kind'], number>> = {
  province: 60,
  region: 40,
  'linkage-zone': 40,
  'development-triangle': 40,
  'development-axis': 30,
  'economic-corridor': 30,
  'economic-zone': 25,
  seaport: 25,
  'border-gate': 25,
  airport: 25,
  expressway: 20,
  'industrial-park': 20,
  district: 0,
}

export function placeEntries(places: readonly PlaceSummary[]): Entry[] {
  const before = predecessors(places)
  const byId = new Map(places.map((place) => [place.id, place]))
  return places.map((place) => {
    const { id, kind, name, aliases = [], span } = place
    const calls = span?.until ? [...pastCalls, ...placeCalls(kind)].sort(longestFirst) : placeCalls(kind)
    const names = [
      ...namesOf(name.vi, { by: 'name', languages: ['vi'] }, 0, calls),
      ...namesOf(name.en, { by: 'name', languages: ['en'] }, 10, calls),
      ...aliases.flatMap((text) => namesOf(text, { by: 'alias', text }, 20, calls)),
    ]
    const own = new Set(names.map(({ terms }) => terms))
    const was = (before.get(id) ?? [])
      .map((one) => byId.get(one)!)
      .flatMap((old) =>
        [old.name.vi, old.name.en, ...(old.aliases ?? [])]
          .filter((text) => !own.has(termsIn(text)))
          .map((text): Name => ({
            reason: { by: 'was', name: old.name },
            text,
            terms: termsIn(text),
            cost: 160,
          })),
      )
    return {
      id,
      span,
      names: distinct([...names, ...was]),
      calls,
      around: around(names, [...calls]),
      weight: (weightOfKind[kind] ?? 10) + manyCount(place.documents),
    }
  })
}

export function documentEntries({
  documents,
  issuers,
}: Pick<DocumentList, 'documents' | 'issuers'>): Entry[] {
  return documents.map((document) => {
    const { id, kind, title, number, date } = document
    const from = document.issuers.flatMap((issuer) => issuers[issuer] ?? [])
    const calls = [...(number ? meaningsIn(number) : []), ...documentCalls(kind)].sort(longestFirst)
    const names = [
      ...namesOf(title.vi, { by: 'name', languages: ['vi'] }, 10, []),
      ...namesOf(title.en, { by: 'name', languages: ['en'] }, 20, []),
      ...(number
        ? [{ reason: { by: 'number' } as const, text: number, terms: termsIn(number), cost: 0 }]
        : []),
    ]
    const bodies = from.flatMap((name) =>
      [name.vi, name.en].map((text): Name => ({
        reason: { by: 'issuer', name },
        text,
        terms: termsIn(text),
        cost: 150,
      })),
    )
    return {
      id,
      document,
      names: distinct([...names, ...bodies]),
      calls,
      around: around(names, [...calls, termsIn(date), ...from.flatMap(({ vi }) => meaningsIn(vi))]),
      weight: manyCount(document.places) / 2 + (document.ring === 'context' ? 0 : 8) + recent(date),
    }
  })
}

/** Newer documents a little before older ones: 0 to 6. */
const recent = (date: string) => Math.max(0, Math.min(6, (Number(date.slice(0, 4)) - 2000) / 5))
/** Short names also in one word (langson), since people leave out the space. */
function around(names: readonly Name[], others: readonly string[]): string {
  const run = names
    .filter(({ terms, reason }) => reason.by === 'number' || terms.split(' ').length <= 4)
    .map(({ terms }) => joined(terms))
  const spelled = names.flatMap(({ text }) => meaningsIn(text))
  return [...new Set([...others, ...run, ...spelled].flatMap((text) => text.split(' ')))].join(' ')
}
