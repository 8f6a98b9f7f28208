/** `index.html` and `page.css`: how to use the data, in both languages, readable without JavaScript. */
import type { Language } from '../../words'
import type { Listed } from './listing'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!)

const says = {
  vi: {
    heading: 'Dữ liệu mở',
    lead: 'Mọi thứ bản đồ hiển thị đều đọc từ các tệp dưới đây. Ai cũng được tải về, dùng lại và liên kết đến; xin giữ nguyên lời ghi nguồn. Trong ví dụ, hãy thay https://atlas.example.org/ bằng địa chỉ của bản đồ.',
    version: 'Phiên bản dữ liệu',
    back: 'Về bản đồ',
    columns: ['Tệp', 'Nội dung', 'Ví dụ', 'Giấy phép'],
    notes: [
      'Số phiên bản đổi khi bất kỳ nội dung nào đổi; nó cũng có trong index.json, catalog.jsonld, dataset.jsonld và ogc/index.json.',
      'links.csv chỉ có các liên kết dựa trên một đoạn của bài báo đã đọc. Liên kết của văn bản bối cảnh không có đoạn như vậy nằm trong places/<id>.json.',
      'OGC API ở đây là tệp tĩnh: địa chỉ kết thúc bằng .json, và các tham số limit, bbox, datetime không có tác dụng. Nếu phần mềm không mở được trang đầu, hãy mở thẳng items.json của từng lớp.',
      'Hình dạng chỉ để tham khảo: không phải ranh giới chính thức. Thuộc tính precision cho biết mức tin cậy.',
    ],
  },
  en: {
    heading: 'Open data',
    lead: 'Everything that the atlas shows it reads from the files below. Anybody may take them, use them and link to them; please keep the credits. In the examples, put the address of the atlas in place of https://atlas.example.org/.',
    version: 'Data version',
    back: 'To the atlas',
    columns: ['File', 'Content', 'Example', 'Licence'],
    notes: [
      'The version changes with any content; index.json, catalog.jsonld, dataset.jsonld and ogc/index.json carry it too.',
      'links.csv holds the links that rest on a paragraph of a report. Links of context documents without one are in places/<id>.json.',
      'The OGC API is made of static files: addresses end in .json, and limit, bbox and datetime have no effect. Where a program cannot open the landing page, open the items.json of a layer.',
      'Shapes are for orientation: none is an official boundary. The property precision says how far to trust one.',
    ],
  },
} satisfies Record<Language, object>

function section(language: Language, version: string, listed: Listed[]): string {
  const { heading, lead, version: label, back, columns, notes } = says[language]
  const cells = ({ file, pattern, title, example, licence }: Listed) => [
    pattern ? `<code>${escaped(pattern)}</code>` : `<a href="${escaped(file)}">${escaped(file)}</a>`,
    escaped(title[language]),
    typeof example === 'string' ? `<code>${escaped(example)}</code>` : escaped(example[language]),
    escaped(licence.license),
  ]
  const rows = listed.map(
    (one) =>
      `<tr>${cells(one)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  )
  return `<section lang="${language}">
<h2 id="${language}">${heading}</h2>
<p>${escaped(lead)}</p>
<p>${label}: <code>${escaped(version)}</code> · <a href="../?lang=${language}">${back}</a></p>
<div class="wide" tabindex="0" role="region" aria-labelledby="${language}"><table>
<thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
<ul>
${notes.map((note) => `<li>${escaped(note)}</li>`).join('\n')}
</ul>
</section>`
}

export function page(version: string, listed: Listed[]): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dữ liệu mở · Open data – Bản đồ Liên kết · Linkage Atlas</title>
<link rel="icon" href="../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="page.css">
<link rel="describedby" type="application/ld+json" href="dataset.jsonld">
<link rel="describedby" type="application/ld+json" href="catalog.jsonld">
</head>
<body>
<main>
<h1>Bản đồ Liên kết · <span lang="en">Linkage Atlas</span></h1>
<p><a href="#vi">Tiếng Việt</a> · <a href="#en" lang="en">English</a></p>
${section('vi', version, listed)}
${section('en', version, listed)}
</main>
</body>
</html>
`
}

export const pageStyle = `:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 'Be Vietnam Pro', system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid; text-align: start; vertical-align: top; }
td:nth-child(2), td:nth-child(3) { min-width: 15rem; }
code { font: 0.9em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
`
