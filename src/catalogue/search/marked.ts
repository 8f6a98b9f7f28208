/** Which words of a text a search found, so that they can be set off in it. */
import { wordsIn } from './terms'

export interface Part {
  text: string
  found: boolean
}

/**
 * Words whose term is among `terms` are found; but where some stand side by side, a short one by itself means something
 * else (năm, for Hà Nam).
 * @returns the text in pieces, in order and without loss
 */
export function markedParts(text: string, terms: readonly string[]): Part[] {
  const wanted = new Set(terms)
  const words = wordsIn(text)
  const fits = words.map(({ term }) => wanted.has(term))
  const beside = fits.map((fit, i) => fit && (fits[i - 1] === true || fits[i + 1] === true))
  const stray = (i: number) => beside.includes(true) && !beside[i] && /^\p{L}{1,4}$/u.test(words[i]!.term)
  const parts: Part[] = []
  let done = 0
  for (const [i, { word, at }] of words.entries()) {
    if (!fits[i] || stray(i)) continue
    if (at > done) parts.push({ text: text.slice(done, at), found: false })
    parts.push({ text: word, found: true })
    done = at + word.length
  }
  if (done < text.length) parts.push({ text: text.slice(done), found: false })
  return parts
}
