/** Paragraphs of a source text: how they are counted, cleaned and fingerprinted, so that evidence can be checked by anyone who holds the text. */
import { createHash } from 'node:crypto'

/** The lines that are not blank, in order; paragraph 1 is the first. NFC, runs of white space folded to one space. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}

/** The first 16 hex digits of the SHA-256 of a cleaned paragraph. */
export function digestOf(paragraph: string): string {
  return createHash('sha256').update(paragraph, 'utf8').digest('hex').slice(0, 16)
}
