/** Finds places and documents as planners ask for them. The index is MiniSearch's; what comes first is decided here. */
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { DocumentList, PlaceSummary } from '../api'
import { existsOn } from '../dates'
import { accentsOf, agreement } from './accents'
import type { Answer, Hit, Question, Reading, Reason } from './answer'
import { documentEntries, placeEntries, withoutCalls, type Entry, type Name } from './entries'
import { fit, fitNumber, phraseOf, type Phrase } from './fit'
import { asStruck, cleaned, literally, withShortForms, type Asked } from './reading'
import { forgiven, slipsBetween, swapped } from './slips'
import { wordsIn } from './terms'

const shownAtMost = 50
/** What a name of something that is not there on the day loses. */
const notOnTheDay = 100
/** What it costs at most that the accents are others. */
const otherAccents = 120
/** What it costs that a word for the kind of thing stood before or after the name, and less of the name fits. */
const aCallCosts = 90
const aCallBeforeLess = 220
const aSlipCosts = 60

/** What a place was, and who issued a document, must be asked for as such: words here and there say nothing. */
const leastFit: Partial<Record<Reason['by'], number>> = { was: 999, issuer: 500 }

interface Ranked {
  entry: Entry
  score: number
  reason: Reason
  reading?: Reading
  terms: string[]
}

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
      prefix: (term, i, all) => i === all.length - 1 || term.length > 1,
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
          ? withSlips(entries[id]!, one, result)
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

/** The name that fits best, or, where the words come from several of its facts, that. */
function rankOne(entry: Entry, asked: Asked, terms: readonly string[], result: SearchResult): Ranked {
  const whole = phraseOf(terms)
  const rest = withoutCalls(whole.text, entry.calls)
  const phrases: [phrase: Phrase, called: boolean][] = [[whole, false]]
  if (rest !== whole.text) phrases.push([phraseOf(rest.split(' ')), true])
  let best: { name: Name; score: number } | undefined
  for (const name of entry.names) {
    for (const [phrase, called] of phrases) {
      const fits = name.reason.by === 'number' ? fitNumber(name.terms, phrase) : fit(name.terms, phrase)
      if (fits <= (leastFit[name.reason.by] ?? 0)) continue
      const cost = called ? (fits < 900 ? aCallBeforeLess : aCallCosts) : 0
      const atBest = fits - cost - name.cost
      if (atBest <= (best?.score ?? 0)) continue
      const score = atBest - accentsDiffer(name, asked)
      if (score > (best?.score ?? 0)) best = { name, score }
    }
  }
  const score = (best?.score ?? 200 + Math.min(50, result.score)) - asked.cost + entry.weight
  const reason: Reason = best?.name.reason ?? { by: 'facts' }
  return { entry, score, reason, terms: result.terms, ...(asked.reading && { reading: asked.reading }) }
}

/** The accents of words typed with them, against those of the name's words: 0 where they agree. */
function accentsDiffer({ text }: Name, { accents }: Asked): number {
  const small = text.toLowerCase()
  const others = [...accents].filter(([, { word }]) => !small.includes(word))
  if (!others.length) return 0
  const words = wordsIn(text)
  let sum = 0
  for (const [term, typed] of others) {
    const written = words.filter((word) => word.term.startsWith(term)).map(({ word }) => accentsOf(word))
    if (written.length) sum += 1 - Math.max(...written.map((one) => agreement(typed, one)))
  }
  return (otherAccents * sum) / (2 * accents.size)
}

/** Each term is taken for the most similar one that was found in its stead. */
function withSlips(entry: Entry, asked: Asked, result: SearchResult): Ranked | undefined {
  let slips = 0
  const mended: [string, string][] = []
  const terms = asked.terms.map((term) => {
    if (result.terms.includes(term)) return term
    const likeliest = result.terms
      .map((found) => ({
        found,
        slips: found.startsWith(term) ? 0 : slipsBetween(term, found),
        named: result.match[found]!.includes('names') ? 0 : 1,
      }))
      .sort((a, b) => a.slips - b.slips || a.named - b.named)[0]!
    slips += likeliest.slips
    if (likeliest.slips) mended.push([term, likeliest.found])
    return likeliest.found
  })
  if (mended.length > Math.ceil(asked.terms.length / 2)) return undefined
  const ranked = rankOne(entry, asked, terms, result)
  if (!mended.length) return ranked
  const as = mended.map(([, found]) => writtenAs(entry, found)).join(' ')
  const typed = mended.map(([term]) => term).join(' ')
  return { ...ranked, score: ranked.score - aSlipCosts * slips, reading: { how: 'slip', typed, as } }
}

/** A term as it stands in one of the names, accents and all. */
function writtenAs(entry: Entry, term: string): string {
  for (const { text } of entry.names) {
    const word = wordsIn(text).find((one) => one.term === term)
    if (word) return word.word
  }
  return term
}
