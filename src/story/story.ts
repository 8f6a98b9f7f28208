/** A story: views of the map in an order, each with words. What a file held besides is kept as it was, so that saving loses nothing. */
import type { Bounds } from '../catalogue/api'
import type { Language, Text } from '../catalogue/words'

/** In one language, or in both; whoever wrote only one of two is read in that one. */
export type Words = string | Partial<Text>

/** What a file says and this version cannot read, by key; written back untouched. */
export type Others = Readonly<Record<string, unknown>>

export interface Step {
  title?: Words
  text?: Words
  /** For the speaker alone. */
  notes?: Words
  /** The query string of a view, without the question mark. */
  address: string
  /** The day of the map where the address names none; without either it is the day of reading. */
  day?: string
  /** The ground that was in sight, so that a window of another shape shows all of it. */
  sight?: Bounds
  others: Others
}

/** A step that could not be read, as the file had it. */
export interface Unread {
  unread: unknown
}

export type Item = Step | Unread

export interface Story {
  title?: Words
  /** In which its bare words are written. */
  language?: Language
  items: readonly Item[]
  others: Others
}

export const isStep = (item: Item): item is Step => !('unread' in item)

/** The steps that can be shown, in order. */
export const stepsOf = ({ items }: Story): Step[] => items.filter(isStep)

/** Words in a language, or in the one that there is; '' for none. */
export function wordsIn(words: Words | undefined, language: Language): string {
  if (words === undefined || typeof words === 'string') return words ?? ''
  return words[language] ?? words.vi ?? words.en ?? ''
}

/** Other words in one language; the other language stays. */
export function reworded(words: Words | undefined, language: Language, text: string): Words {
  return typeof words === 'object' ? { ...words, [language]: text } : text
}
