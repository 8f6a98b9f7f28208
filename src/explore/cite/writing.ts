/** A citation in words: as plain text, and as the reference that BibTeX and CSL-JSON are written from. */
import i18next from 'i18next'
import { plainLine, type Cited, type CitedSource, type Reference } from '../../catalogue/citing'
import type { Language } from '../../catalogue/words'
import { writeDate } from '../../text/text'

/** When, from where and of which data a citation is made. */
export interface Occasion {
  /** The day that the map shows. */
  shown: string
  /** Today. */
  accessed: string
  /** Of the data. */
  version: string
  /** The absolute address, for a reader of that language. */
  address: (language: Language) => string
}

/** Needs the words of the subject `cite` to be here. */
const wordsOf = (language: Language) => i18next.getFixedT(language, 'cite')

/** `ngày 19/03/2024`, `tháng 12/2023`, `trước 08/05/2024` */
function dateWords(date: string, dateIs: 'before' | undefined, language: Language): string {
  const t = wordsOf(language)
  const written = { date: writeDate(date, language) }
  if (dateIs) return t('words.before', written)
  const parts = date.split('-').length
  return t(parts === 3 ? 'words.date' : parts === 2 ? 'words.month' : 'words.year', written)
}

const sourceWords = ({ publisher, title, date, paragraphs }: CitedSource, language: Language) =>
  wordsOf(language)('words.source', {
    publisher: publisher[language],
    title: title[language],
    date: writeDate(date, language),
    paragraphs: paragraphs.join(', '),
  })

/** What a citation says besides: data version, day shown, and what it all rests on. */
function notesOf(cited: Cited, { shown, version }: Occasion, language: Language): string[] {
  const t = wordsOf(language)
  const { verification, pages } = cited
  const data = [
    ...(cited.type === 'document' ? [t('words.via', { atlas: t('atlas') })] : []),
    t('words.version', { version }),
    // The other titles say the day.
    ...(cited.type === 'document' ? [t('words.shown', { date: writeDate(shown, language) })] : []),
  ].join(', ')
  return [
    data.charAt(0).toUpperCase() + data.slice(1),
    ...(verification === 'source-only' || verification === 'unverified' ? [t(`words.${verification}`)] : []),
    ...(pages.length
      ? [
          cited.type === 'document'
            ? t('words.pages', { pages: pages.join('; ') })
            : t('words.pageCount', { count: pages.length }),
        ]
      : []),
    ...(cited.sources.length
      ? [
          `${t('words.sources')}: ${cited.sources
            .map((source, i) => `(${i + 1}) ${sourceWords(source, language)}`)
            .join('; ')}`,
        ]
      : []),
    ...(cited.type === 'view' ? [t('words.credits')] : []),
  ]
}

function titleOf({ type, title }: Cited, { shown }: Occasion, language: Language): string {
  const t = wordsOf(language)
  const date = writeDate(shown, language)
  if (!title) return t('words.view', { date })
  return type === 'place' ? t('words.placeOn', { name: title[language], date }) : title[language]
}

/** One sentence after another, each with its full stop, whatever it ended with. */
const sentences = (parts: readonly string[]) =>
  parts.map((part) => `${plainLine(part).replace(/[.\s]+$/u, '')}.`).join(' ')

/** Plain text on one line: who, what, when, where it was seen and what it rests on. */
export function citationText(cited: Cited, occasion: Occasion, language: Language): string {
  const t = wordsOf(language)
  const { number, date, dateIs, issuers } = cited
  const original = language === 'en' && cited.type === 'document' ? ` [${cited.title!.vi}]` : ''
  const what = [
    titleOf(cited, occasion, language) + original,
    ...(number ? [t('words.number', { number })] : []),
    ...(date ? [dateWords(date, dateIs, language)] : []),
  ].join(', ')
  const who = cited.type === 'document' ? issuers.map((issuer) => issuer[language]).join(', ') : t('makers')
  const [data, ...rest] = notesOf(cited, occasion, language)
  const accessed = t('words.accessed', { date: writeDate(occasion.accessed, language) })
  return sentences([
    ...(who ? [who] : []),
    what,
    ...(cited.type === 'document' ? [] : [t('atlas')]),
    data!,
    `${occasion.address(language)} (${accessed})`,
    ...rest,
  ])
}

export function referenceOf(cited: Cited, occasion: Occasion, language: Language): Reference {
  const t = wordsOf(language)
  const { type, id, kind, number, date, dateIs, issuers } = cited
  const isDocument = type === 'document'
  return {
    key: `linkage-atlas-${id}`,
    type,
    ...(kind && { kind }),
    language,
    title: titleOf(cited, occasion, language),
    ...(isDocument && language === 'en' && { originalTitle: cited.title!.vi }),
    authors: isDocument ? issuers.map((issuer) => issuer[language]) : [t('makers')],
    ...(number && { number }),
    ...(date && (dateIs ? { issuedWords: dateWords(date, dateIs, language) } : { issued: date })),
    source: t('atlas'),
    version: occasion.version,
    url: occasion.address(language),
    accessed: occasion.accessed,
    note: sentences(notesOf(cited, occasion, language)),
  }
}
