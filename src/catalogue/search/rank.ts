/** How good a hit is: what fits best of an entry, less what was read into the query, and why it was found. */
import type { SearchResult } from 'minisearch'
import type { Language } from '../words'
import { accentsOf, agreement } from './accents'
import type { Reading, Reason } from './answer'
import type { Entry } from './entries'
import { fit, fitNumber, phraseOf, strewn, type Phrase } from './fit'
import { withoutCalls, type Name } from './names'
import type { Asked } from './reading'
import { slipsBetween } from './slips'
import { wordsIn } from './terms'

/** What it costs at most that the accents are others. */
const otherAccents = 120
/** What it costs that a word for the kind of thing stood before or after the name, and less of the name fits. */
const aCallCosts = 90
const aCallBeforeLess = 220
const aSlipCosts = 60
/** From this fit on, the words stand together in the name. */
const inOnePiece = 500

/** What a place was, and who issued a document, must be asked for as such: words here and there say nothing. */
const leastFit: Partial<Record<Reason['by'], number>> = { was: 999, issuer: 500 }

export interface Ranked {
  entry: Entry
  score: number
  reason: Reason
  reading?: Reading
  terms: string[]
}

/** The name that fits best, or, where the words come from several of its facts, that. Nothing where they are only strewn over it. */
export function rankOne(
  entry: Entry,
  asked: Asked,
  terms: readonly string[],
  result: SearchResult,
): Ranked | undefined {
  const whole = phraseOf(terms)
  const rest = withoutCalls(whole.text, entry.calls)
  const phrases: [phrase: Phrase, called: boolean][] = [[whole, false]]
  if (rest !== whole.text) phrases.push([phraseOf(rest.split(' ')), true])
  let best: { name: Name; score: number } | undefined
  let elsewhere = true
  const languages = new Set<Language>()
  for (const name of entry.names) {
    for (const [phrase, called] of phrases) {
      const fits = name.reason.by === 'number' ? fitNumber(name.terms, phrase) : fit(name.terms, phrase)
      if (fits === strewn) elsewhere = false
      if (fits <= (leastFit[name.reason.by] ?? 0)) continue
      if (name.reason.by === 'name') for (const language of name.reason.languages) languages.add(language)
      const cost = called ? (fits < 900 ? aCallBeforeLess : aCallCosts) : 0
      const atBest = fits - cost - name.cost
      if (atBest <= (best?.score ?? 0)) continue
      const differ = accentsDiffer(name, asked)
      if (fits < inOnePiece && differ > otherAccents / 4) elsewhere = false
      else if (atBest - differ > (best?.score ?? 0)) best = { name, score: atBest - differ }
    }
  }
  if (!best && !elsewhere) return undefined
  const score = (best?.score ?? 200 + Math.min(50, result.score)) - asked.cost + entry.weight
  const reason = best ? reasonOf(best.name, [...languages]) : ({ by: 'facts' } as const)
  return { entry, score, reason, terms: result.terms, ...(asked.reading && { reading: asked.reading }) }
}

/** Its own name explains more than another one that fits as well. */
function reasonOf({ reason }: Name, languages: readonly Language[]): Reason {
  const named = languages.length > 0 && (reason.by === 'name' || reason.by === 'alias')
  return named ? { by: 'name', languages } : reason
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
export function rankWithSlips(entry: Entry, asked: Asked, result: SearchResult): Ranked | undefined {
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
  if (!ranked || !mended.length) return ranked
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
