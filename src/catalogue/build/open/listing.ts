/** What there is to take, told once: the page, the dataset's description and the catalogue are written from this list. */
import { layerIds } from '../../layers'
import type { Text } from '../../words'
import type { Licence, Licences } from './licences'
import { layerNames } from './names'

export interface Listed {
  /** Where it begins, below `data/`. */
  file: string
  /** How the addresses of many alike are made. */
  pattern?: string
  title: Text
  /** How to use it: a command, or a sentence. */
  example: string | Text
  mediaType: string
  conformsTo?: string
  licence: Licence
}

const address = 'https://atlas.example.org/data/'
const curl = (file: string) => `curl -O ${address}${file}`

export function listing({ ours, all, layer }: Licences): Listed[] {
  return [
    {
      file: 'links.csv',
      title: {
        vi: 'Mọi mối liên kết giữa địa danh và văn bản: mỗi dòng một chứng cứ',
        en: 'Every link between a place and a document: one row a piece of evidence',
      },
      example: {
        vi: 'Excel: mở tệp bằng hai lần nhấp. Dấu nháy ở đầu ô, nếu có, giữ cho ô không thành công thức.',
        en: 'Excel: open it with a double click. An apostrophe at the start of a cell keeps it from being a formula.',
      },
      mediaType: 'text/csv',
      conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180',
      licence: ours,
    },
    {
      file: 'index.json',
      title: {
        vi: 'Danh mục địa danh, để tìm kiếm',
        en: 'All places in short, for search',
      },
      example: curl('index.json'),
      mediaType: 'application/json',
      licence: ours,
    },
    {
      file: 'documents.json',
      title: {
        vi: 'Danh mục văn bản và nơi ban hành, mới nhất trước',
        en: 'All documents in short and who issued them, newest first',
      },
      example: curl('documents.json'),
      mediaType: 'application/json',
      licence: ours,
    },
    {
      file: 'mentions.json',
      title: {
        vi: 'Bảng số: văn bản nào nhắc đến địa danh nào, vai trò và chủ đề; tỉnh nào giáp tỉnh nào',
        en: 'A table of numbers: which document mentions which place, in which role, on which themes; which provinces border',
      },
      example: curl('mentions.json'),
      mediaType: 'application/json',
      licence: ours,
    },
    {
      file: 'index.json',
      pattern: 'places/<id>.json',
      title: {
        vi: 'Một địa danh: thông tin, lịch sử, và các văn bản mới nhất nhắc đến',
        en: 'One place: facts, lineage, and the newest documents that mention it',
      },
      example: curl('places/lang-son.json'),
      mediaType: 'application/json',
      licence: ours,
    },
    {
      file: 'index.json',
      pattern: 'places/<id>/<page>.json',
      title: {
        vi: 'Các văn bản cũ hơn nhắc đến địa danh đó, mỗi trang nhiều nhất 50',
        en: 'Older documents that mention it, at most 50 a page',
      },
      example: {
        vi: 'rings trong places/<id>.json cho biết số văn bản và có những trang nào; phần lớn địa danh không có trang thêm.',
        en: 'rings in places/<id>.json says how many documents there are, and which pages; most places have none.',
      },
      mediaType: 'application/json',
      licence: ours,
    },
    {
      file: 'index.json',
      pattern: 'documents/<id>.json',
      title: {
        vi: 'Một văn bản: thông tin, quan hệ, số liệu và các địa danh được nhắc đến',
        en: 'One document: facts, relations, figures, and the places that it mentions',
      },
      example: curl('documents/2023-07-18-nghi-quyet-39-nq-tw.json'),
      mediaType: 'application/json',
      licence: ours,
    },
    {
      file: 'stories.json',
      title: {
        vi: 'Các câu chuyện soạn sẵn: mỗi bài báo kể lại theo thứ tự của chính nó',
        en: 'The ready stories: each source retold in its own order',
      },
      example: curl('stories.json'),
      mediaType: 'application/json',
      licence: ours,
    },
    {
      file: 'stories.json',
      pattern: 'stories/<id>.json',
      title: {
        vi: 'Một câu chuyện: từng bước, lời kể, đoạn của nguồn và điều bản đồ hiện',
        en: 'One story: its steps, their words, the paragraphs of the source, and what the map shows',
      },
      example: curl('stories/lang-son-plan-2024-04-21.json'),
      mediaType: 'application/json',
      licence: ours,
    },
    {
      file: 'ogc/index.json',
      title: {
        vi: 'OGC API – Features: bộ sưu tập và đối tượng',
        en: 'OGC API – Features: collections and their features',
      },
      example: {
        vi: `QGIS: Lớp ▸ Thêm lớp ▸ Thêm lớp véc-tơ ▸ Giao thức HTTP(S): ${address}ogc/collections/expressways/items.json`,
        en: `QGIS: Layer ▸ Add Layer ▸ Add Vector Layer ▸ Protocol HTTP(S): ${address}ogc/collections/expressways/items.json`,
      },
      mediaType: 'application/json',
      conformsTo: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
      licence: all,
    },
    ...layerIds.map((id) => ({
      file: `layers/${id}.geojson`,
      title: { vi: `Lớp bản đồ: ${layerNames[id].vi}`, en: `Map layer: ${layerNames[id].en}` },
      example: curl(`layers/${id}.geojson`),
      mediaType: 'application/geo+json',
      conformsTo: 'https://www.rfc-editor.org/rfc/rfc7946',
      licence: layer[id],
    })),
    {
      file: 'gazetteer.lpf.json',
      title: {
        vi: 'Danh bạ địa danh theo Linked Places Format: tên, thời gian tồn tại, đơn vị trước và sau',
        en: 'The gazetteer in the Linked Places Format: names, time spans, what became what',
      },
      example: curl('gazetteer.lpf.json'),
      mediaType: 'application/geo+json',
      conformsTo: 'https://github.com/LinkedPasts/linked-places-format',
      licence: all,
    },
    {
      file: 'dataset.jsonld',
      title: { vi: 'Mô tả bộ dữ liệu theo schema.org', en: 'The dataset described in schema.org’s words' },
      example: curl('dataset.jsonld'),
      mediaType: 'application/ld+json',
      licence: ours,
    },
    {
      file: 'catalog.jsonld',
      title: { vi: 'Mô tả theo DCAT 3, cho các cổng dữ liệu', en: 'The same in DCAT 3, for data portals' },
      example: curl('catalog.jsonld'),
      mediaType: 'application/ld+json',
      licence: ours,
    },
    {
      file: 'schemas/api-place.json',
      pattern: 'schemas/api-<index|documents|mentions|place|place-page|document|stories|story|shape>.json',
      title: {
        vi: 'JSON Schema của các tệp JSON ở trên, lấy từ chính các kiểu dữ liệu mà trang này dùng',
        en: 'JSON Schemas of the JSON files above, read off the very types that this app uses',
      },
      example: curl('schemas/api-place.json'),
      mediaType: 'application/schema+json',
      conformsTo: 'https://json-schema.org/draft-07',
      licence: ours,
    },
    {
      file: 'schemas/content-document.json',
      pattern: 'schemas/content-<document|places|sources|issuers|story>.json',
      title: { vi: 'JSON Schema của các tệp nội dung', en: 'JSON Schemas of the content files' },
      example: curl('schemas/content-document.json'),
      mediaType: 'application/schema+json',
      conformsTo: 'https://json-schema.org/draft/2020-12/schema',
      licence: ours,
    },
    {
      file: 'LICENSES.json',
      title: { vi: 'Giấy phép của từng tệp', en: 'The licence of each file' },
      example: curl('LICENSES.json'),
      mediaType: 'application/json',
      licence: ours,
    },
  ]
}
