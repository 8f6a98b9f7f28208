/** Words of the row of tools in the panel, and of what helps on where nothing is to be read. Apart from the interface's other words, so that the first view is spared them. */
import type { Language } from '../catalogue/words'

export const panelTools = {
  vi: {
    label: 'Hỏi thêm',
    around: 'Quanh đây',
    strip: 'Dọc tuyến',
    compare: 'So sánh',
    cite: 'Trích dẫn',
    data: 'Tải dữ liệu',
    newTab: '(mở thẻ mới)',
    nothingSaid: 'Chưa văn bản nào nói riêng về nơi này. Có thể đọc tiếp ở:',
    nothingSaidAtAll:
      'Chưa văn bản nào nói riêng về nơi này, và chưa biết nơi nào gần đây có. Hãy tìm theo tên vùng hoặc tỉnh.',
    predecessor: 'trước đây',
    successor: 'từ ngày sáp nhập',
    area: 'vùng có nơi này',
    near: 'gần đây',
    endedBy: 'Văn bản không nêu nơi nào trong nguồn đã đọc, nhưng những nơi này kết thúc theo nó:',
    related: 'Văn bản không nêu nơi nào trong nguồn đã đọc. Có thể đọc tiếp ở văn bản liên quan:',
    list: 'Chưa nối văn bản này với nơi hay văn bản nào khác. Danh sách bên cạnh có mọi văn bản đã nối.',
    more: 'và nơi khác:',
  },
  en: {
    label: 'Ask more',
    around: 'Around here',
    strip: 'Along the line',
    compare: 'Compare',
    cite: 'Cite',
    data: 'Download data',
    newTab: '(opens a new tab)',
    nothingSaid: 'No document speaks of this place itself. Read on at:',
    nothingSaidAtAll:
      'No document speaks of this place itself, and no place near it is known that one does. Try the name of its region or province.',
    predecessor: 'before',
    successor: 'since the merger',
    area: 'an area that holds it',
    near: 'nearby',
    endedBy: 'The sources name no place in this document, but these places ended by it:',
    related: 'The sources name no place in this document. Read on in related documents:',
    list: 'This document is not tied to any place or other document yet. The list has all that are.',
    more: 'and others:',
  },
} satisfies Record<Language, unknown>
