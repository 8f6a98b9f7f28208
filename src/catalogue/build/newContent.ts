/** `npm run new`: a document's file or a place's row, to be filled in, with every blank named; or a sentence on what is wrong. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { isDayMonthOrYear } from '../dates'
import { fold } from '../fold'
import { documentKinds, placeKinds, statuses } from '../words'

interface New {
  file: string
  /** The whole file. */
  text: string
  /** What is still to be filled in, in words. */
  blanks: string[]
}
interface Refused {
  wrong: string[]
}

const text = { type: 'string' } as const
const options = {
  document: { date: text, before: { type: 'boolean' }, kind: text, 'title-vi': text, 'title-en': text },
  place: { kind: text, 'name-vi': text, 'name-en': text },
} as const

/** Ids are words of ASCII: `Quy hoạch tỉnh Lạng Sơn` → `quy-hoach-tinh-lang-son`, cut between words. */
function idOf(name: string): string {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let id = ''
  for (const word of words) if (!id || id.length + word.length < 70) id += (id && '-') + word
  return id
}

const inYaml = (value: string | undefined) =>
  value ? ` ${stringify(value.trim().normalize('NFC'), { lineWidth: 0 }).trim()}` : ''

const among = (option: string, word: string | undefined, words: readonly string[]) =>
  word === undefined || words.includes(word)
    ? []
    : [`${option}: "${word}" is not one of ${words.join(', ')}.`]

const needed = (option: string, value: string | undefined) => (value?.trim() ? [] : [`${option} is missing.`])

function fromArguments(root: string, words: readonly string[]): New | Refused {
  const [what, ...rest] = words
  if (what !== 'document' && what !== 'place')
    return {
      wrong: [
        what ? `"${what}" cannot be made; say document or place.` : 'Say what to make: document or place.',
      ],
    }
  const known = options[what]
  const { values, tokens } = parseArgs({
    args: rest,
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const wrong = tokens.flatMap((token) => {
    if (token.kind === 'positional')
      return [`"${token.value}" belongs to no option; put titles of several words in quotes.`]
    if (token.kind !== 'option') return []
    if (!(token.name in known)) return [`There is no option ${token.rawName} for a ${what}.`]
    return token.name !== 'before' && !token.value ? [`${token.rawName} is given without a value.`] : []
  })
  const value = (option: string) => {
    const given = (values as Record<string, unknown>)[option]
    return typeof given === 'string' ? given : undefined
  }
  if (wrong.length) return { wrong }
  return what === 'document' ? newDocument(value, values.before === true) : newPlace(root, value)
}

function newDocument(value: (option: string) => string | undefined, before: boolean): New | Refused {
  const [date, kind, vi, en] = ['date', 'kind', 'title-vi', 'title-en'].map(value)
  const name = idOf(vi ?? '')
  const wrong = [
    ...needed('--date', date),
    ...(date && !isDayMonthOrYear(date)
      ? [`--date: "${date}" is not a date that exists; write 2026-03-05, 2026-03 or 2026.`]
      : []),
    ...needed('--title-vi', vi),
    ...(vi?.trim() && !name ? [`--title-vi: "${vi}" has no letter or digit to name the file by.`] : []),
    ...among('--kind', kind, documentKinds),
  ]
  if (wrong.length) return { wrong }
  const file = `content/documents/${before ? 'before-' : ''}${date}-${name}.yaml`
  const template = `# yaml-language-server: $schema=../schemas/document.json
# Điền mọi chỗ trống (sau dấu hai chấm), xóa phần tùy chọn không dùng, rồi chạy: npm run content
# Fill in every blank (after a colon), delete the optional parts not used, then run: npm run content
# Mọi trường có ví dụ trong content/README.md. · Every field has an example in content/README.md.
title:
  vi:${inYaml(vi)}
  en:${inYaml(en)}
# ${documentKinds.slice(0, 4).join(', ')},
# ${documentKinds.slice(4, 9).join(', ')},
# ${documentKinds.slice(9).join(', ')}
kind:${inYaml(kind)}
# Tùy chọn: số hiệu. · Optional.
# number: 12/KH-UBND
date: ${date!.length === 10 ? date : `'${date}'`}
${before ? 'dateIs: before\n' : ''}# Mã trong issuers.yaml, có thể rỗng. · Ids of issuers.yaml, may be empty.
issuers: []
# Tùy chọn: năm đầu, năm cuối, tầm nhìn. · Optional: first year, last year, vision.
# period: { from: 2026, to: 2030, vision: 2045 }
verification:
  # source-only: chỉ bài đã đọc nói thế; verified: có trang khác xác nhận, ghi ở by; unverified: chưa kiểm chứng
  # source-only: only the article says so; verified: another page confirms it, named in by; unverified: not verified
  level: source-only
  # by: ['https://example.org/trang-xac-nhan']
# Tùy chọn: announced-at, signed-at, discussed-at, implements, supersedes, adjusts, reviews, established-by, cites
# relations:
#   - { kind: implements, document: 2024-03-19-quy-hoach-tinh-lang-son }
# Một hoặc hai câu bằng lời của mình. · One or two sentences in your own words.
summary:
  vi:
  en:
# Bài nào, đoạn mấy nói đến văn bản này, và viết tên nó thế nào.
# Which article and paragraph speak of this document, and its name as written there.
evidence:
  - source:
    paragraph:
    name:
# Mỗi nơi được nhắc đến một mục; chép mục này cho nơi tiếp theo. Không nối với nơi nào thì viết: mentions: []
# One entry a place; copy it for the next place. Where there is none, write: mentions: []
mentions:
  - place:
    # scope, party, node, endpoint, project, beneficiary, reference, excluded
    role:
    # Văn bản nói gì về nơi này, bằng lời của mình. · What the document says of it, in your own words.
    says:
      vi:
      en:
    # Tên của nơi này, đúng như trong bài. · The place's name as written in the article.
    evidence:
      - source:
        paragraph:
        name:
`
  return {
    file,
    text: template,
    blanks: [
      ...(en ? [] : ['title.en']),
      ...(kind ? [] : ['kind']),
      'summary (vi, en)',
      'evidence (source, paragraph, name)',
      'mentions (place, role, says, evidence)',
    ],
  }
}

function newPlace(root: string, value: (option: string) => string | undefined): New | Refused {
  const [kind, vi, en] = ['kind', 'name-vi', 'name-en'].map(value)
  const id = idOf(vi ?? '')
  const wrong = [
    ...needed('--kind', kind),
    ...among('--kind', kind, placeKinds),
    ...needed('--name-vi', vi),
    ...(vi?.trim() && !id ? [`--name-vi: "${vi}" has no letter or digit to make an id of.`] : []),
  ]
  if (wrong.length) return { wrong }
  const tables = readdirSync(join(root, 'content/places'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      file: `content/places/${name}`,
      text: readFileSync(join(root, 'content/places', name), 'utf8'),
    }))
  const other = tables.find(({ text }) => new RegExp(`^ {2}${id}:`, 'm').test(text))
  if (other) return { wrong: [`${other.file} already has a place "${id}"; nothing was written.`] }
  const table = tables.find(({ text }) => new RegExp(`^kind: ${kind}\\s*$`, 'm').test(text))
  if (!table) return { wrong: [`No table in content/places is of kind ${kind}; make one first.`] }
  const row = `  ${id}:
    name:
      vi:${inYaml(vi)}
      en:${inYaml(en)}
    # Tùy chọn: tên khác, chữ viết tắt. · Optional: other names, abbreviations.
    # aliases: []
    # Tùy chọn: ${statuses.join(', ')}, và tính đến khi nào. · Optional, and as of when.
    # status: planned
    # statusAsOf: '2026-03'
    # Tùy chọn: các tỉnh mà nó nằm trong, theo tên cũ. · Optional: the provinces it lies in, by their old names.
    # within: [lang-son]
    # Vì sao chưa có hình; xóa khi đã vẽ trong content/geometry. · Why it has no shape; delete once it is drawn there.
    shapeless:
      vi:
      en:
`
  return {
    file: table.file,
    text: `${table.text.trimEnd()}\n${row}`,
    blanks: [...(en ? [] : ['name.en']), `shapeless (vi, en), or a shape for "${id}" in content/geometry`],
  }
}

/**
 * Makes what was asked for under the project's folder. A document is a new file and never overwrites one; a place is a row at
 * the end of the table of its kind.
 * @param words what stands behind `npm run new --`
 */
export function makeNew(root: string, words: readonly string[]): New | Refused {
  const made = fromArguments(root, words)
  if ('wrong' in made) return made
  const file = join(root, made.file)
  if (words[0] === 'document' && existsSync(file))
    return { wrong: [`${made.file} is already there; nothing was written.`] }
  writeFileSync(file, made.text)
  return made
}
