/** Words for values that sources give differently. Apart from the interface's other words, so that the first view is spared them. */
import type { Language } from '../catalogue/words'

export const differing = {
  vi: {
    value: 'Giá trị',
    when: 'Thời điểm',
    where: 'Ghi ở',
    figures: 'Các nguồn nêu số khác nhau; bản đồ giữ lại tất cả.',
    variants: 'Ghi khác nhau',
    variantsHint: 'Mỗi cách ghi kèm nguồn và ngày đăng của nguồn.',
    written: 'Ghi là',
    here: 'Bản đồ này',
    of: { title: 'Tên', number: 'Số', date: 'Ngày', issuers: 'Nơi ban hành, ký' },
  },
  en: {
    value: 'Value',
    when: 'As of',
    where: 'Written in',
    figures: 'Sources differ; all are kept.',
    variants: 'Recorded differently',
    variantsHint: 'Each wording with its source and the day on which that was published.',
    written: 'Written as',
    here: 'This map',
    of: { title: 'Title', number: 'Number', date: 'Date', issuers: 'Issued or signed by' },
  },
} satisfies Record<Language, unknown>
