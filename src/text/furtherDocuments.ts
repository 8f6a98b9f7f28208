/** Words for documents that a place's file has no room for, in the panel and on plain pages. Apart from the interface's other words, so that the first view is spared them. Numbers come written. */
import type { Language } from '../catalogue/words'

export const furtherDocuments = {
  vi: {
    more: (shown: string, all: string) => `Xem thêm (đang hiện ${shown} trong ${all})`,
    added: (added: string, shown: string, all: string) =>
      `Đã thêm ${added} văn bản, đang hiện ${shown} trong ${all}.`,
    restAt: (shown: string, all: string) => `${shown} trong ${all} văn bản; các văn bản còn lại ở`,
    restOn: (shown: string, all: string) => `${shown} văn bản mới nhất trong ${all}; xem tiếp trang`,
    page: (page: string) => `trang ${page}`,
    hint: 'Lời văn và chứng cứ có ở trang của từng văn bản.',
    newest: 'Mới nhất',
    newer: 'Mới hơn',
    older: 'Cũ hơn',
  },
  en: {
    more: (shown: string, all: string) => `Show more (${shown} of ${all} shown)`,
    added: (added: string, shown: string, all: string) =>
      `Documents added: ${added}; ${shown} of ${all} are shown.`,
    restAt: (shown: string, all: string) => `${shown} of ${all} documents; the rest at`,
    restOn: (shown: string, all: string) => `the newest ${shown} of ${all} documents; continued on page`,
    page: (page: string) => `page ${page}`,
    hint: 'What each says, and the evidence, stands on its own page.',
    newest: 'Newest',
    newer: 'Newer',
    older: 'Older',
  },
} satisfies Record<Language, unknown>
