/** Finds places and documents by name, number or alias, with or without accents. */
import MiniSearch from 'minisearch'
import type { Index } from '../catalogue/api'
import { fold } from '../catalogue/fold'

interface Entry {
  id: string
  names: string
  other: string
}

const words = (text: string) => text.split(/[\s\-–—/.,()“”"']+/u).filter(Boolean)
const asTyped = (text: string) => text.normalize('NFC').toLowerCase()

/** How much more a name counts that has the very accents that were typed. */
const sameAccents = 4

export type Search = (query: string) => Set<string> | null

/**
 * @returns a function from a query to the ids found, best first, or null for an empty query (everything)
 */
export function createSearch(index: Index): Search {
  const engine = new MiniSearch<Entry>({
    fields: ['names', 'other'],
    tokenize: words,
    processTerm: fold,
    searchOptions: { boost: { names: 3 }, combineWith: 'AND', prefix: true },
  })
  const entries: Entry[] = [
    ...index.places.map(({ id, name, aliases = [] }) => ({
      id,
      names: `${name.vi} ${name.en}`,
      other: [...aliases, id].join(' '),
    })),
    ...index.documents.map(({ id, title, number = '', date }) => ({
      id,
      names: `${title.vi} ${title.en}`,
      other: `${number} ${date}`,
    })),
  ]
  engine.addAll(entries)
  const written = new Map(entries.map(({ id, names, other }) => [id, asTyped(`${names} ${other}`)]))
  return (query) => {
    const asked = query.slice(0, 200).trim()
    if (!asked) return null
    const typed = asTyped(asked)
    const boostDocument = (id: string) => (written.get(id)!.includes(typed) ? sameAccents : 1)
    const find = (fuzzy: number | false) => engine.search(asked, { fuzzy, boostDocument })
    const found = find(false)
    return new Set((found.length ? found : find(0.2)).map((hit) => String(hit.id)))
  }
}
