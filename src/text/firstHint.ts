/** Words of the first visit's hint. Apart from the interface's other words, so that who has read it is spared them. */
import type { Language } from '../catalogue/words'

export const firstHint = {
  vi: {
    label: 'Gợi ý',
    choose: 'Bấm vào tỉnh, cảng, tuyến… trên bản đồ để đọc văn bản nào nói về nó',
    search: 'phím / để tìm',
    dismiss: 'Đóng gợi ý',
  },
  en: {
    label: 'Hint',
    choose: 'Click a province, port or line on the map to read which documents speak of it',
    search: 'press / to search',
    dismiss: 'Close the hint',
  },
} satisfies Record<Language, unknown>
