/** Where everything stands on the page of a picture: no word outside it, nothing over anything else, most of it map. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages, placeKinds, statuses, type Language } from '../../src/catalogue/words'
import { layerKinds } from '../../src/catalogue/layers'
import { textWidth } from '../../src/drawing/textWidth'
import type { Measure } from '../../src/export/fitText'
import type { Box } from '../../src/export/page'
import { layOutPage, type PageLayout, type PageWords } from '../../src/export/pageLayout'
import { limits, ownFormat, presetNames, presets, type Page } from '../../src/export/presets'
import { visibleLegend, type LegendRow } from '../../src/export/visibleLegend'
import { wordsIn } from '../../src/text/moreWords'
import { speakLanguage, wordsOf, writeDate, type Words } from '../../src/text/text'
import { documentEntries, placeEntries } from '../content/builtAtlas'

/** A little wider than the font is, to be on the safe side. */
const measure: Measure = (text, size, weight = 400) =>
  1.02 * textWidth(text, size, { semiBold: weight > 400 })

/** Everything that can be explained at once; nobody sees so much in one picture. */
const everything = (t: Words): LegendRow[] =>
  visibleLegend({
    visible: placeKinds.flatMap((kind) =>
      statuses.map((status) => ({
        id: `${kind} ${status}`,
        kind,
        status,
        form: layerKinds.zones.some((area) => area === kind)
          ? ('area' as const)
          : kind === 'expressway'
            ? ('line' as const)
            : ('spot' as const),
        precision: 'schematic' as const,
        documents: 1,
      })),
    ),
    off: [],
    chosen: { type: 'place', id: 'seaport planned' },
    lit: [],
    bare: ['area', 'line', 'spot'],
    t,
  })

const entries = [
  ...placeEntries().map(({ name, citations }) => ({
    name,
    evidence: citations.flatMap(({ evidence }) => evidence),
  })),
  ...documentEntries().map(({ title, evidence, mentions }) => ({
    name: title,
    evidence: [...evidence, ...mentions.flatMap((mention) => mention.evidence)],
  })),
]
const longestFirst = (lengthOf: (entry: (typeof entries)[number]) => number) =>
  entries.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 4)
const sourcesOf = ({ evidence }: (typeof entries)[number], language: Language) =>
  [...new Set(evidence.map((e) => `${e.sourceTitle[language]} (${e.publisher[language]})`))].join('; ')

const titles = longestFirst(({ name }) => name.vi.length)
const sources = longestFirst((entry) => sourcesOf(entry, 'vi').length)
const spoken: readonly (readonly Language[])[] = [['vi'], ['en'], languages]

type Voice = { t: Words; own: (key: 'sources' | 'precision', with_?: { list: string }) => string }
const voices = {} as Record<Language, Voice>
beforeAll(async () => {
  for (const language of languages) {
    await speakLanguage(language)
    voices[language] = {
      t: await wordsOf(language),
      own: (await wordsIn('export', language)) as unknown as Voice['own'],
    }
  }
})

interface Case {
  /** The how-manieth of the longest. */
  title: number
  source: number
  speaks: readonly Language[]
  legend: boolean
  subtitle: string
  logo: boolean
  code: boolean
}
const cases: fc.Arbitrary<Case> = fc.record({
  title: fc.nat(titles.length - 1),
  source: fc.nat(sources.length - 1),
  speaks: fc.constantFrom(...spoken),
  legend: fc.boolean(),
  subtitle: fc.constantFrom('', 'Hội nghị giao ban quý I', 'Phụ lục kèm theo báo cáo số 12, '.repeat(5)),
  logo: fc.boolean(),
  code: fc.boolean(),
})

function laidOut(page: Page, { title, source, speaks, legend, subtitle, logo, code }: Case): PageLayout {
  const each = (say: (voice: Voice, language: Language) => string) =>
    speaks.map((language) => say(voices[language], language))
  const words: PageWords = {
    titles: each((_, language) => titles[title]!.name[language]),
    subtitle: subtitle || undefined,
    day: each(({ t }, language) => t('slide.asOf', { date: writeDate('2026-03-01', language) })),
    legend: each(({ t }) => t('slide.legend')).join(' · '),
    notes: [
      ...each(({ own }, language) => own('sources', { list: sourcesOf(sources[source]!, language) })),
      ...each(({ own }) => own('precision')),
      voices[speaks[0]!].t('map.credits'),
    ],
  }
  const lists = speaks.map((language) => everything(voices[language].t))
  const rows = lists[0]!.map((row, n) => ({
    ...row,
    words: [...new Set(lists.map((list) => list[n]!.words))].join(' · '),
  }))
  return layOutPage({ page, words, rows: legend ? rows : [], measure, logo, code })
}

interface Part extends Box {
  name: string
}

/** Everything that is drawn beside the map, as boxes; of a line, from the top of its accents to the foot of its letters. */
function partsOf({ texts, legendHeading, legends, logo, code }: PageLayout): Part[] {
  const blocks = [...texts, ...(legendHeading ? [legendHeading] : [])].map(
    ({ lines, x, y, size, lineHeight, weight }) => ({
      name: lines[0]!.slice(0, 40),
      x,
      y: y - size * 0.98,
      width: Math.max(...lines.map((line) => measure(line, size, weight))),
      height: size * 1.2 + (lines.length - 1) * lineHeight,
    }),
  )
  const rows = legends.flatMap(({ x, y, layout }) =>
    layout.rows.map((row) => ({
      name: row.lines[0]!,
      x,
      y: y + row.y,
      width: row.textX + Math.max(...row.lines.map((line) => measure(line, layout.size))),
      height: Math.max(layout.swatch, row.lines.length * layout.lineHeight),
    })),
  )
  return [...blocks, ...rows, { ...logo, name: 'logo' }, { ...code, name: 'code' }].filter(
    ({ width, height }) => width > 0 && height > 0,
  )
}

const slack = 0.75
const overlap = (a: Box, b: Box) =>
  a.x + slack < b.x + b.width &&
  b.x + slack < a.x + a.width &&
  a.y + slack < b.y + b.height &&
  b.y + slack < a.y + a.height
const isInside = (a: Box, b: Box) =>
  a.x >= b.x - slack &&
  a.y >= b.y - slack &&
  a.x + a.width <= b.x + b.width + slack &&
  a.y + a.height <= b.y + b.height + slack

function faultsOf(page: Page, layout: PageLayout): string[] {
  const parts = partsOf(layout)
  const sheet = { x: 0, y: 0, ...page }
  return [
    ...parts.filter((part) => !isInside(part, sheet)).map(({ name }) => `${name} leaves the page`),
    ...parts.filter((part) => overlap(part, layout.map)).map(({ name }) => `${name} lies on the map`),
    ...parts.flatMap((a, n) =>
      parts
        .slice(n + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.name} lies on ${b.name}`),
    ),
  ]
}

const shareOfMap = (page: Page, { map }: PageLayout) => (map.width * map.height) / (page.width * page.height)

describe.each(presetNames)('a page of the size %s', (name) => {
  const { page } = presets[name]

  it('has all words on it, none over another, and a map on at least 45 % of it', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const layout = laidOut(page, one)
        expect(faultsOf(page, layout)).toEqual([])
        expect(isInside(layout.map, { x: 0, y: 0, ...page })).toBe(true)
        expect(shareOfMap(page, layout)).toBeGreaterThanOrEqual(0.45)
        expect(isInside(layout.inset, layout.map)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('loses no word of title, notes and legend', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const layout = laidOut(page, one)
        const written = layout.texts.map(({ lines }) => lines.join(' ').replaceAll(' ', ''))
        for (const language of one.speaks) {
          expect(written).toContain(titles[one.title]!.name[language].replaceAll(' ', ''))
          expect(written.join()).toContain(sourcesOf(sources[one.source]!, language).replaceAll(' ', ''))
        }
        const rows = layout.legends.flatMap(({ layout }) => layout.rows)
        expect(rows).toHaveLength(one.legend ? everything(voices.vi.t).length : 0)
      }),
      { numRuns: 10 },
    )
  })

  it('keeps letters readable: 8 units at least', () => {
    const sizesOf = ({ texts, legends }: PageLayout) => [
      ...texts.map(({ size }) => size),
      ...legends.map(({ layout }) => layout.size),
    ]
    fc.assert(
      fc.property(cases, (one) => {
        expect(Math.min(...sizesOf(laidOut(page, one)))).toBeGreaterThanOrEqual(8)
      }),
      { numRuns: 30 },
    )
  })
})

it('lays out pages of any own size without a word outside them', () => {
  const side = fc.integer(limits.side)
  fc.assert(
    fc.property(side, side, cases, (width, height, one) => {
      const format = ownFormat(width, height)
      fc.pre(typeof format !== 'string')
      const { page } = format
      expect(faultsOf(page, laidOut(page, one))).toEqual([])
    }),
    { numRuns: 120 },
  )
})
