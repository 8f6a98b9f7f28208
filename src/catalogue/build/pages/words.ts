/** The interface's words for pages that hold both languages, and the sentences that only these pages need. */
import i18next from 'i18next'
import type { Language } from '../../words'
import en from '../../../text/en.json'
import vi from '../../../text/vi.json'
import type { Part } from './html'
import { writeDate, writeNumber, type Words } from '../../../text/text'

const own = {
  vi: {
    language: 'Tiếng Việt',
    languages: 'Ngôn ngữ trên trang này',
    openMap: 'Mở trên bản đồ',
    allPages: 'Tất cả địa điểm và văn bản',
    data: 'Dữ liệu của trang này (JSON)',
    facts: 'Thông tin chính',
    aliases: 'Tên khác',
    kind: 'Loại',
    places: 'Địa điểm',
    documents: 'Văn bản',
    now: 'Hiện nay',
    earlier: 'Trước đó',
    mentionedIn: (count: number) => `Được ${count} văn bản nhắc đến`,
    mentions: (count: number) => `Nhắc đến ${count} nơi`,
    term: (year: number) => `thời hạn đến hết năm ${year}`,
    superseded: (by: Part, date: string): Part => ['đã được ', by, ` thay thế từ ${date}`],
    ended: (date: string) => `Không còn từ ngày ${date}`,
    version: 'Phiên bản dữ liệu',
    why: 'Lý do',
    themes: 'Chủ đề',
  },
  en: {
    language: 'English',
    languages: 'Languages on this page',
    openMap: 'Open on the map',
    allPages: 'All places and documents',
    data: 'The data of this page (JSON)',
    facts: 'Main facts',
    aliases: 'Other names',
    kind: 'Kind',
    places: 'Places',
    documents: 'Documents',
    now: 'Today',
    earlier: 'Earlier',
    mentionedIn: (count: number) => `Mentioned in ${count} ${count === 1 ? 'document' : 'documents'}`,
    mentions: (count: number) => `Mentions ${count} ${count === 1 ? 'place' : 'places'}`,
    term: (year: number) => `term to the end of ${year}`,
    superseded: (by: Part, date: string): Part => ['superseded by ', by, ` on ${date}`],
    ended: (date: string) => `Ended on ${date}`,
    version: 'Data version',
    why: 'Reason',
    themes: 'Themes',
  },
} satisfies Record<Language, unknown>

/** One language, as the parts of a page speak it. */
export interface Voice {
  language: Language
  t: Words
  own: (typeof own)[Language]
  date: (date: string) => string
  number: (value: number) => string
}

const instance = i18next.createInstance()
void instance.init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  initAsync: false,
  interpolation: { escapeValue: false },
})

/** Pages ask for the same words and days hundreds of thousands of times. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    kept.set(key, made)
    return made
  }
}

/** i18next's words with blanks filled by ourselves, which is quicker and takes every value as it is. None of them counts. */
function wordsOf(language: Language): Words {
  const fixed = instance.getFixedT(language) as (key: string, options: object) => string
  const template = remembered((key: string) => fixed(key, { skipInterpolation: true }))
  const fill = (key: string, values: Record<string, unknown> = {}) =>
    template(key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
  return fill as Words
}

const voice = (language: Language): Voice => ({
  language,
  t: wordsOf(language),
  own: own[language],
  date: remembered((date: string) => writeDate(date, language)),
  number: remembered((value: number) => writeNumber(value, language)),
})

/** Vietnamese first. */
export const voices: readonly Voice[] = [voice('vi'), voice('en')]
