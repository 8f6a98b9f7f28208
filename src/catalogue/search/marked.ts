/** Which words of a text a search found, so that they can be set off in it. */
import { wordsIn } from './terms'

export interface Part {
  text: string
  found: boolean
}

/** @returns the text in pieces, in order and without loss; words whose term is among `terms` are found */
export function markedParts(text: string, terms: readonly string[]): Part[] {
  const wanted = new Set(terms)
  const parts: Part[] = []
  let done = 0
  for (const { word, term, at } of wordsIn(text)) {
    if (!wanted.has(term)) continue
    if (at > done) parts.push({ text: text.slice(done, at), found: false })
    parts.push({ text: word, found: true })
    done = at + word.length
  }
  if (done < text.length) parts.push({ text: text.slice(done), found: false })
  return parts
}
