/** Words of tools: a file a tool and language in `more/`, fetched with the tool. */
import i18next, { type TFunction } from 'i18next'
import { use, useMemo } from 'react'
import { languages, type Language } from '../catalogue/words'
import { useWords } from './text'

const files = import.meta.glob<Record<string, unknown>>('./more/*.json', { import: 'default' })
const coming = new Map<string, Promise<void>>()
const failed = new Set<string>()

/** Fetches a tool's words in both languages, so that a change of language needs no wait; anew after a failure. */
export function fetchWords(subject: MoreSubject): Promise<void> {
  const known = coming.get(subject)
  if (known && !failed.delete(subject)) return known
  const load = async (language: Language) => {
    const file = files[`./more/${subject}.${language}.json`]
    if (!file) throw new Error(`There are no words for ${subject} in ${language}.`)
    i18next.addResourceBundle(language, subject, await file())
  }
  const fetching = Promise.all(languages.map(load)).then(() => {})
  coming.set(subject, fetching)
  fetching.catch(() => failed.add(subject))
  return fetching
}

/**
 * A tool's words in the language that the page speaks. Suspends until they are here.
 * @param subject the name of the files in `more/`, a namespace declared in `text.ts`
 */
export function useMoreWords<Subject extends MoreSubject>(
  subject: Subject,
): { t: TFunction<Subject>; language: Language } {
  // What failed stays so while it is drawn: a new promise at each attempt to draw would never come to an end.
  use(coming.get(subject) ?? fetchWords(subject))
  const { language } = useWords()
  // The same function from one drawing to the next, so that what is remembered by it holds.
  const t = useMemo((): TFunction<Subject> => i18next.getFixedT(language, subject), [language, subject])
  return { t, language }
}

/** Before something that could not be shown is tried again: its words are fetched anew. */
export function forgetFailedWords(): void {
  for (const subject of failed) coming.delete(subject)
  failed.clear()
}

/** A tool's words in a language that the page need not speak. */
export async function wordsIn<Subject extends MoreSubject>(
  subject: Subject,
  language: Language,
): Promise<TFunction<Subject>> {
  await fetchWords(subject)
  return i18next.getFixedT(language, subject)
}

/** The subjects that have files here, each with the shape of its English words. */
export interface MoreWords {
  network: typeof import('./more/network.en.json')
  search: typeof import('./more/search.en.json')
  tools: typeof import('./more/tools.en.json')
  ground: typeof import('./more/ground.en.json')
  layers: typeof import('./more/layers.en.json')
  filters: typeof import('./more/filters.en.json')
  coverage: typeof import('./more/coverage.en.json')
  time: typeof import('./more/time.en.json')
  compare: typeof import('./more/compare.en.json')
  cite: typeof import('./more/cite.en.json')
  export: typeof import('./more/export.en.json')
  'in-view': typeof import('./more/in-view.en.json')
  story: typeof import('./more/story.en.json')
}
export type MoreSubject = keyof MoreWords
