/** Citations as programs read them: BibTeX that never breaks its braces, CSL-JSON of the standard's shape, and text that is sound. */
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/catalogue/api'
import { bibtexOf, escapeAddress, escapeBibtex } from '../../src/catalogue/bibtex'
import { citedDocument, plainLine, sourcesOf, type Reference } from '../../src/catalogue/citing'
import { cslJsonOf, cslOf } from '../../src/catalogue/cslJson'
import { documentKinds } from '../../src/catalogue/words'
import { documentEntries } from '../content/builtAtlas'

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'{}\\$&#%_~^"@,=\n\r\t Đồng Đăng\u202e\ud800') }),
)
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const date = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const reference: fc.Arbitrary<Reference> = fc.record(
  {
    key: id,
    type: fc.constantFrom('place', 'document', 'view'),
    kind: fc.constantFrom(...documentKinds),
    language: fc.constantFrom('vi', 'en'),
    title: anything,
    originalTitle: anything,
    authors: fc.array(anything, { maxLength: 3 }),
    number: anything,
    issued: fc.oneof(
      date,
      date.map((day) => day.slice(0, 7)),
      date.map((day) => day.slice(0, 4)),
    ),
    issuedWords: anything,
    source: anything,
    version: id,
    url: anything,
    accessed: date,
    note: anything,
  },
  {
    requiredKeys: [
      'key',
      'type',
      'language',
      'title',
      'authors',
      'source',
      'version',
      'url',
      'accessed',
      'note',
    ],
  },
)

/** How deep the braces of an entry are after each letter; BibTeX counts every brace, escaped or not. */
function depths(text: string): number[] {
  let depth = 0
  return [...text].map((letter) => (depth += letter === '{' ? 1 : letter === '}' ? -1 : 0))
}

/** What TeX prints for what BibTeX holds. */
const printed = (text: string) =>
  text
    .replace(/\\([$&#%_])/g, '$1')
    .replace(/\{\\text(\w+)\}/g, (_, name: string) =>
      name === 'backslash'
        ? '\\'
        : name === 'braceleft'
          ? '{'
          : name === 'braceright'
            ? '}'
            : name === 'asciitilde'
              ? '~'
              : '^',
    )

describe('BibTeX', () => {
  it('prints letter by letter what was put in, and keeps Vietnamese as it is', () => {
    expect(escapeBibtex('Quy hoạch 100% đất & rừng_số #1 {a} \\b ~ ^ $')).toBe(
      'Quy hoạch 100\\% đất \\& rừng\\_số \\#1 {\\textbraceleft}a{\\textbraceright} {\\textbackslash}b {\\textasciitilde} {\\textasciicircum} \\$',
    )
    fc.assert(
      fc.property(anything, (text) => {
        expect(printed(escapeBibtex(text))).toBe(plainLine(text))
      }),
    )
  })

  it('closes every brace that it opens, and the entry only at its end, whatever is cited', () => {
    fc.assert(
      fc.property(reference, (some) => {
        const entry = bibtexOf(some).trimEnd()
        const all = depths(entry)
        const opened = all.indexOf(1)
        expect(Math.min(...all)).toBe(0)
        expect(all.slice(opened).indexOf(0)).toBe(all.length - 1 - opened)
        for (const line of entry.split('\n').slice(1, -1)) {
          expect(line).toMatch(/^ {2}[a-z]+ = \{.*\},$/su)
          expect(depths(line).at(-1)).toBe(0)
        }
      }),
    )
  })

  it('leaves addresses as browsers read them, without anything that would end the field', () => {
    const address = 'https://example.org/atlas/?place=lang-son&date=2026-01-15&map=5.2/16.1/107.3'
    expect(escapeAddress(address)).toBe(address)
    expect(escapeAddress('https://example.org/{a}\\b c')).toBe('https://example.org/%7Ba%7D%5Cb%20c')
  })
})

/** The part of the standard's schema (csl-data 1.0.2) that our items use; it, too, is closed. */
const cslDate = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
    literal: { type: 'string' },
  },
  additionalProperties: false,
}
const text = { type: 'string' }
const validCsl = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { enum: ['legislation', 'regulation', 'report', 'document', 'webpage', 'map'] },
      id: text,
      title: text,
      'original-title': text,
      'container-title': text,
      author: {
        type: 'array',
        items: { type: 'object', properties: { literal: text }, additionalProperties: false },
      },
      authority: text,
      number: text,
      issued: cslDate,
      publisher: text,
      version: text,
      source: text,
      URL: text,
      accessed: cslDate,
      language: text,
      note: text,
    },
  },
})

describe('CSL-JSON', () => {
  it('has the shape of the standard and says again what was put in, whatever is cited', () => {
    fc.assert(
      fc.property(reference, (some) => {
        const items = JSON.parse(cslJsonOf(some)) as Record<string, unknown>[]
        expect(validCsl(items), JSON.stringify(validCsl.errors)).toBe(true)
        expect(items).toEqual([cslOf(some)])
        expect(items[0]!.title).toBe(plainLine(some.title))
        expect(items[0]!.id).toBe(some.key)
      }),
    )
  })

  it('gives a decision its number, authority and day, and only a bound where nobody knows the day', () => {
    const known: Reference = {
      key: 'linkage-atlas-x',
      type: 'document',
      kind: 'decision',
      language: 'vi',
      title: 'Quyết định',
      authors: ['Thủ tướng Chính phủ'],
      number: '236/QĐ-TTg',
      issued: '2024-03-19',
      source: 'Bản đồ Liên kết',
      version: 'abc',
      url: 'https://example.org/',
      accessed: '2026-01-15',
      note: '',
    }
    expect(cslOf(known)).toMatchObject({
      type: 'regulation',
      number: '236/QĐ-TTg',
      authority: 'Thủ tướng Chính phủ',
      issued: { 'date-parts': [[2024, 3, 19]] },
      accessed: { 'date-parts': [[2026, 1, 15]] },
    })
    const bound: Reference = { ...known, issuedWords: 'trước 08/05/2024' }
    expect(cslOf(bound).issued).toEqual({ literal: 'trước 08/05/2024' })
    expect(bibtexOf(bound)).toContain('year = {{trước 08/05/2024}},')
  })
})

describe('the sources of a citation', () => {
  it('name every article once, newest first, with each paragraph once, in order', () => {
    for (const document of documentEntries()) {
      const evidence = [document, ...document.mentions, ...document.figures].flatMap((part) => part.evidence)
      const { sources } = citedDocument(document)
      expect(new Set(sources.map((source) => source.id))).toEqual(new Set(evidence.map((e) => e.source)))
      expect(sources.map((source) => source.date)).toEqual(
        sources
          .map((source) => source.date)
          .sort()
          .reverse(),
      )
      for (const { id: source, paragraphs } of sources) {
        const named = new Set(evidence.filter((e) => e.source === source).map((e) => e.paragraph))
        expect(paragraphs).toEqual([...named].sort((a, b) => a - b))
      }
    }
  })

  it('do not depend on the order in which the evidence comes', () => {
    const all = documentEntries().flatMap(({ mentions }) => mentions.flatMap(({ evidence }) => evidence))
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (some: Evidence[]) => {
        expect(sourcesOf(some)).toEqual(sourcesOf([...some].reverse()))
      }),
      { numRuns: 20 },
    )
  })
})

describe('a line of plain text', () => {
  it('is one line of composed letters without control or direction signs, and stays as it is', () => {
    fc.assert(
      fc.property(anything, (some) => {
        const line = plainLine(some)
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
        expect(line).toBe(line.trim())
        expect(plainLine(line)).toBe(line)
        expect(() => encodeURIComponent(line)).not.toThrow()
      }),
    )
  })
})
