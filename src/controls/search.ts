/** Finds places and documents by name, number or alias, with or without accents. */
import MiniSearch from 'minisearch'
import type { Index } from '../catalogue/api'
import { fold } from '../catalogue/fold'

interface Entry {
  key: string
  /** Names folded: what people type without accents. */
  folded: string
  /** Names as written: accents that are typed count more. */
  exact: string
  other: string
}

const words = (text: string) => text.split(/[\s\-–—/.,()“”"']+/u).filter(Boolean)

export type Search = (query: string) => Set<string> | null

/**
 * @returns a function from a query to the ids found, best first, or null for an empty query (everything)
 */
export function createSearch(index: Index): Search {
  const engine = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['folded', 'exact', 'other'],
    tokenize: words,
    processTerm: (term, field) => (field === 'exact' ? term.normalize('NFC').toLowerCase() : fold(term)),
    searchOptions: { boost: { folded: 3, exact: 2 }, combineWith: 'AND', prefix: true },
  })
  engine.addAll([
    ...index.places.map((place) => {
      const names = `${place.name.vi} ${place.name.en}`
      return {
        key: place.id,
        folded: names,
        exact: names,
        other: [...(place.aliases ?? []), place.id].join(' '),
      }
    }),
    ...index.documents.map((document) => {
      const names = `${document.title.vi} ${document.title.en}`
      return {
        key: document.id,
        folded: names,
        exact: names,
        other: [document.number ?? '', document.date].join(' '),
      }
    }),
  ])
  return (query) => {
    const asked = query.slice(0, 200).trim()
    if (!asked) return null
    const find = (fuzzy: number | false) =>
      engine.search(asked, { processTerm: fold, tokenize: words, fuzzy })
    const found = find(false)
    return new Set((found.length ? found : find(0.2)).map((hit) => String(hit.id)))
  }
}
