/** How well a name fits what was asked: the whole of it, its beginning, a part in one piece, or its words apart. */

/** What is asked of names: terms, and the same as one phrase. */
export interface Phrase {
  terms: readonly string[]
  text: string
}

/** The words are there, but have nothing to do with one another. */
export const strewn = -1

export const phraseOf = (terms: readonly string[]): Phrase => ({ terms, text: terms.join(' ') })

/**
 * @param name as terms
 * @returns 1000 for the whole name, 700–820 for its beginning, 500–620 for a part in one piece, 300–500 where all words are
 *   in it, 0 where they are not, `strewn` where they are far apart. The last word may be half typed.
 */
export function fit(name: string, asked: Phrase): number {
  const { text } = asked
  if (name === text) return 1000
  const share = 100 * Math.min(1, text.length / name.length)
  const ends = (at: number) => (at === name.length || name[at] === ' ' ? 20 : 0)
  if (name.startsWith(text)) return 700 + ends(text.length) + share
  const at = name.indexOf(` ${text}`)
  if (at >= 0) return 500 + ends(at + 1 + text.length) + share
  return apart(name.split(' '), asked.terms, share)
}

/** Words before the last are whole; only long ones may be cut short. */
export const mayBeCut = (term: string, isLast: boolean) => isLast || term.length > 3

/**
 * All terms somewhere in the name: better the closer together, and from its first word on. Short syllables strewn over it
 * (hà and năm in a long title, for Hà Nam) are another matter.
 */
function apart(words: readonly string[], terms: readonly string[], share: number): number {
  const places = terms.map((term, i) => {
    const at = words.indexOf(term)
    return at >= 0 || !mayBeCut(term, i === terms.length - 1)
      ? at
      : words.findIndex((word) => word.startsWith(term))
  })
  if (places.includes(-1)) return 0
  const span = Math.max(...places) - Math.min(...places) + 1
  const alone = places.every((at, i) => at + 1 !== places[i + 1] && at - 1 !== places[i - 1])
  if (alone && span > terms.length && terms.every((term) => term.length < 5)) return strewn
  const close = Math.min(1, terms.length / span)
  return 300 + 100 * close + (places[0] === 0 && words[0] === terms[0] ? 60 : 0) + share / 3
}

/**
 * A number is asked for by what it begins with, or by its parts in any order: 39 nq tw, nq 39, 39.
 * @param number as terms
 */
export function fitNumber(number: string, asked: Phrase): number {
  if (number === asked.text) return 1000
  if (number.startsWith(`${asked.text} `)) return 930
  const parts = number.split(' ')
  if (asked.terms.includes(parts[0]!) && asked.terms.every((term) => parts.includes(term))) return 900
  return Math.min(600, fit(number, asked))
}
