/** The names that a thing can be found by: as it is written, in short, and without the word for its kind. */
import type { Reason } from './answer'
import { termsIn } from './terms'

export interface Name {
  reason: Reason
  text: string
  terms: string
  /** Taken from the score: a name in full is worth more than a part of it. */
  cost: number
}

const roman: Record<string, string> = {
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
  X: '10',
  XI: '11',
  XII: '12',
  XIII: '13',
  XIV: '14',
}
const inDigits = (text: string) => text.replace(/\b[IVX]+\b/g, (letters) => roman[letters] ?? letters)

/** Where a title goes on to say for how long it plans. */
const restOfTitle =
  /( thời kỳ | giai đoạn | đến năm |, tầm nhìn | \d{4}–\d{4}|, with a vision |, vision | to \d{4}| \().*$/
const inBrackets = /\(([^()]{4,60})\)/

/** The name, its core without what kind of thing it is, what stands in brackets, and Roman numerals as digits. */
export function namesOf(text: string, reason: Reason, cost: number, calls: readonly string[]): Name[] {
  const made: [string, number][] = [[text, 0]]
  const short = text.replace(restOfTitle, '')
  if (short !== text) made.push([short, 20])
  const bracketed = inBrackets.exec(text)?.[1]
  if (bracketed) made.push([bracketed, 30])
  for (const [name, own] of [...made]) if (inDigits(name) !== name) made.push([inDigits(name), own])
  return made.flatMap(([name, own]) => {
    const terms = termsIn(name)
    const core = withoutCalls(terms, calls)
    const whole = { reason, text, terms, cost: cost + own }
    return core === terms ? [whole] : [whole, { ...whole, terms: core, cost: whole.cost + 80 }]
  })
}

/** Terms without one call before and one after them, the longest that fit; at least one term is left. */
export function withoutCalls(terms: string, calls: readonly string[]): string {
  const before = calls.find((call) => terms.startsWith(`${call} `))
  const rest = before ? terms.slice(before.length + 1) : terms
  const after = calls.find((call) => rest.endsWith(` ${call}`))
  return after ? rest.slice(0, -after.length - 1) : rest
}

/** Each wording once, at the least cost: for the first reason there is, or as its name in all languages that have it. */
export function distinct(names: readonly Name[]): Name[] {
  const known = new Map<string, Name>()
  for (const name of names.filter(({ terms }) => terms)) {
    const before = known.get(name.terms)
    if (!before) known.set(name.terms, name)
    else
      known.set(name.terms, { ...before, reason: both(before, name), cost: Math.min(before.cost, name.cost) })
  }
  return [...known.values()]
}

function both({ reason: one }: Name, { reason: other }: Name): Reason {
  if (one.by !== 'name' || other.by !== 'name') return one
  return { by: 'name', languages: [...new Set([...one.languages, ...other.languages])] }
}
