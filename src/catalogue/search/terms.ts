/** How text becomes terms to match: small, without accents, letters apart from digits. The same for names and for what is typed. */
import { fold } from '../fold'

const word = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu

/** Nothing that cannot be seen: marks of direction and joiners vanish, control characters part words. */
export function seen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cc}/gu, ' ')
}

/** The term of one word: `qui` and `quy`, `lí` and `lý` are written either way; `07` is `7`. */
export function termOf(word: string): string {
  const bare = fold(word)
  if (/^\d/.test(bare)) return bare.replace(/^0+(?=\d)/, '')
  return /^(qu|[b-df-hj-np-tvx]*)y$/.test(bare) ? `${bare.slice(0, -1)}i` : bare
}

/** `Số 39-NQ/TW` → `39 nq tw`: terms between single spaces, without the word for “number”. */
export function termsIn(text: string): string {
  const terms = fold(seen(text)).match(word) ?? []
  return terms
    .map(termOf)
    .join(' ')
    .replace(/(^| )so (?=\d)/g, '$1')
}

/** The words of a text as written, each with the term it stands for and where it begins. */
export function wordsIn(text: string): { word: string; term: string; at: number }[] {
  return [...text.matchAll(word)].map((match) => ({
    word: match[0],
    term: termOf(match[0]),
    at: match.index,
  }))
}

/** All in one: `Lạng Sơn` → `langson`, `39-NQ/TW` → `39nqtw`. */
export const joined = (terms: string) => terms.replaceAll(' ', '')
