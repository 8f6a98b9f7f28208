/** Finds places and documents as planners ask for them. The index is MiniSearch's; what comes first is decided in rank.ts. */
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { DocumentList, PlaceSummary } from '../api'
import { existsOn } from '../dates'
import type { Answer, Hit, Question } from './answer'
import { documentEntries, placeEntries } from './entries'
import { mayBeCut } from './fit'
import { rankOne, rankWithSlips, type Ranked } from './rank'
import { asStruck, cleaned, literally, withShortForms, type Asked } from './reading'
import { forgiven, swapped } from './slips'

const shownAtMost = 30
/** What a name of something that is not there on the day loses. */
const notOnTheDay = 100

interface Indexed {
  id: number
  names: string
  around: string
}

export interface Searched {
  places: readonly PlaceSummary[]
  list: Pick<DocumentList, 'documents' | 'issuers'>
}

/** @returns a function that answers a question; takes about a second for ten thousand documents, in pieces */
export async function createEngine({ places, list }: Searched): Promise<(question: Question) => Answer> {
  const entries = [...placeEntries(places), ...documentEntries(list)]
  const engine = new MiniSearch<Indexed>({
    fields: ['names', 'around'],
    tokenize: (text) => text.split(' ').filter(Boolean),
    processTerm: (term) => term,
  })
  await engine.addAllAsync(
    entries.map(({ names, around }, id) => ({
      id,
      names: names.map(({ terms }) => terms).join(' '),
      around,
    })),
    { chunkSize: 500 },
  )

  const exactly = ({ terms }: Asked) =>
    engine.search(terms.join(' '), {
      combineWith: 'AND',
      boost: { names: 3 },
      prefix: (term, i, all) => mayBeCut(term, i === all.length - 1),
    })

  const forgivingly = ({ terms }: Asked) => {
    const queries = terms.map((term): Query => {
      const slips = forgiven(term)
      const itself = { queries: [term], fuzzy: slips || false, prefix: term.length > 2 }
      return slips ? { combineWith: 'OR', queries: [itself, ...swapped(term)] } : itself
    })
    return engine.search({ combineWith: 'AND', queries }, { boost: { names: 3 } })
  }

  const rank = (
    asked: readonly Asked[],
    day: string,
    find: (one: Asked) => SearchResult[],
    slips: boolean,
  ) => {
    const best = new Map<number, Ranked>()
    for (const one of asked.filter(({ terms }) => terms.length)) {
      for (const result of find(one)) {
        const id = Number(result.id)
        const ranked = slips
          ? rankWithSlips(entries[id]!, one, result)
          : rankOne(entries[id]!, one, one.terms, result)
        if (ranked && ranked.score > (best.get(id)?.score ?? 0)) best.set(id, ranked)
      }
    }
    for (const ranked of best.values()) if (!existsOn(ranked.entry.span, day)) ranked.score -= notOnTheDay
    return [...best.values()]
  }

  const someOf = (asked: readonly Asked[]): Ranked[] =>
    asked.slice(0, 1).flatMap((one) => {
      const found = engine.search(one.terms.join(' '), { combineWith: 'OR', boost: { names: 3 } })
      const enough = Math.max(2, Math.ceil(one.terms.length * 0.6))
      return found
        .filter(({ queryTerms }) => new Set(queryTerms).size >= enough)
        .map((result) => ({
          entry: entries[Number(result.id)]!,
          score: 100 * new Set(result.queryTerms).size + result.score,
          reason: { by: 'some' },
          terms: result.terms,
        }))
    })

  return ({ query, day, within }) => {
    const text = cleaned(query)
    const plain = literally(text)
    const written = [...plain, ...plain.flatMap(withShortForms)]
    const struck = asStruck(text)
    const keyed = [...struck, ...struck.flatMap(withShortForms)]
    const first = (...attempts: (() => Ranked[])[]) => {
      for (const attempt of attempts) {
        const found = attempt()
        if (found.length) return found
      }
      return []
    }
    const found = first(
      () => rank(written, day, exactly, false),
      () => rank(keyed, day, exactly, false),
      () => rank([...written, ...struck], day, forgivingly, true),
      () => someOf(plain),
    )
    found.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
    const places = within.places && new Set(within.places)
    const documents = within.documents && new Set(within.documents)
    const left = found.filter(({ entry }) => (entry.document ? documents : places)?.has(entry.id) ?? true)
    return {
      query,
      hits: left.slice(0, shownAtMost).map(hitOf),
      places: left.filter(({ entry }) => !entry.document).length,
      documents: left.filter(({ entry }) => entry.document).length,
      hidden: found.length - left.length,
    }
  }
}

function hitOf({ entry, reason, reading, terms }: Ranked): Hit {
  const found = { reason, terms, ...(reading && { reading }) }
  return entry.document
    ? { type: 'document', document: entry.document, ...found }
    : { type: 'place', id: entry.id, ...found }
}
