/** The interface's words in both languages, and how dates and numbers are written. */
import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import type { Language } from '../catalogue/words'
import type en from './en.json'
import type { MoreWords } from './moreWords'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en } & MoreWords
  }
}

export type Words = TFunction

/** One file a language; only the one that is spoken is fetched. */
const files = { vi: () => import('./vi.json'), en: () => import('./en.json') }

/** The words of a language that the page need not speak: for pictures in the other one, or in both. */
export async function wordsOf(language: Language): Promise<Words> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', (await files[language]()).default)
  return i18next.getFixedT(language)
}

/** Speaks a language: fetches its words the first time. Resolves when the page can use them. */
export async function speakLanguage(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.init({
      lng: language,
      resources: {},
      interpolation: { escapeValue: false },
      returnEmptyString: false,
    })
  }
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const words = await files[language]()
    i18next.addResourceBundle(language, 'translation', words.default)
  }
  await i18next.changeLanguage(language)
}

function subscribe(changed: () => void) {
  i18next.on('languageChanged', changed)
  return () => i18next.off('languageChanged', changed)
}

const spoken = () => i18next.language as Language

/** The words in the language that the page speaks now. */
export function useWords(): { t: Words; language: Language } {
  const language = useSyncExternalStore(subscribe, spoken, spoken)
  return { t: i18next.t, language }
}

/** A day, month or year (YYYY, YYYY-MM, YYYY-MM-DD) as people write it: 19/03/2024 or 19 March 2024. */
export function writeDate(date: string, language: Language): string {
  const parts = date.split('-').map(Number)
  if (parts.length === 1) return date
  const [year, month, day] = parts as [number, number, number?]
  if (language === 'vi') {
    const two = (n: number) => String(n).padStart(2, '0')
    return day ? `${two(day)}/${two(month)}/${year}` : `${two(month)}/${year}`
  }
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1))
}

export function writeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 3 }).format(
    value,
  )
}
