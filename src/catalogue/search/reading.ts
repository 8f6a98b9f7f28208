/** The ways in which a query can be read: as it stands, with short forms written out, with keystrokes turned into letters. */
import { accentsOf, hasAccents, type Accents } from './accents'
import type { Reading } from './answer'
import { readTelex, readVni, writeAccents } from './keystrokes'
import { writtenOut } from './shortForms'
import { joined, seen, termOf, termsIn } from './terms'

const longestQuery = 200
/** More words than these do not make a question clearer. */
const mostTerms = 16

export interface Asked {
  terms: readonly string[]
  /** By term, each word as typed; empty where no accent was typed at all. */
  accents: ReadonlyMap<string, Accents & { word: string }>
  reading?: Reading
  /** Taken from the score of whatever is found this way. */
  cost: number
}

export const cleaned = (query: string) => seen(query.slice(0, longestQuery)).trim()

function asked(words: readonly { term: string; accents: Accents }[]): Asked {
  const kept = words.slice(0, mostTerms)
  const withAccents = kept.some((one) => hasAccents(one.accents)) ? kept : []
  const accents = withAccents.map(
    (one) => [one.term, { ...one.accents, word: writeAccents(one.accents) }] as const,
  )
  return { terms: kept.map(({ term }) => term), accents: new Map(accents), cost: 0 }
}

/** As typed, and, where it was typed in one word with signs in between (39-NQTW), without them. */
export function literally(query: string): Asked[] {
  const words = query.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu) ?? []
  const plain = asked(words.map((word) => ({ term: termOf(word), accents: accentsOf(word) })))
  const terms = termsIn(query).split(' ').filter(Boolean).slice(0, mostTerms)
  const found = [{ ...plain, terms }]
  if (terms.length > 1 && !/\s/.test(query))
    found.push({ terms: [joined(terms.join(' '))], accents: new Map(), cost: 30 })
  return found
}

export function withShortForms(one: Asked): Asked[] {
  return writtenOut(one.terms).map(({ terms, short, text }) => ({
    ...one,
    terms: terms.slice(0, mostTerms),
    reading: { how: 'short', typed: short, as: text },
    cost: one.cost + 10,
  }))
}

/** Keystrokes of Telex, or of VNI, as letters; none where there are no such keys. */
export function asStruck(query: string): Asked[] {
  const chunks = query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [readTelex, readVni].flatMap((read) => {
    const words = chunks.map((chunk) => ({ chunk, struck: read(chunk) }))
    const changed = words.filter(({ struck }) => struck)
    if (!changed.length) return []
    const found = asked(
      words.map(({ chunk, struck }) => ({
        term: termOf(struck?.letters ?? chunk),
        accents: struck ?? accentsOf(chunk),
      })),
    )
    const as = changed.map(({ struck }) => writeAccents(struck!)).join(' ')
    return [
      {
        ...found,
        reading: { how: 'keys', typed: changed.map(({ chunk }) => chunk).join(' '), as },
        cost: 20,
      },
    ]
  })
}
