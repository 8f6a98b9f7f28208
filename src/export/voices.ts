/** The words of a picture, in each language that it speaks. */
import type { TFunction } from 'i18next'
import type { Language } from '../catalogue/words'
import { wordsIn } from '../text/moreWords'
import { wordsOf, type Words } from '../text/text'

export interface Voice {
  language: Language
  t: Words
  own: TFunction<'export'>
}

/** @param languages the first speaks where there is room for one only */
export const voicesOf = (languages: readonly Language[]): Promise<Voice[]> =>
  Promise.all(
    languages.map(async (language) => ({
      language,
      t: await wordsOf(language),
      own: await wordsIn('export', language),
    })),
  )
