/** Filters as sums: what they leave, and that the number beside a value is what choosing it gives. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentList, DocumentSummary, MentionTable, PlaceSummary } from '../../src/catalogue/api'
import { existsOn } from '../../src/catalogue/dates'
import { yearsOf } from '../../src/catalogue/facetTables'
import {
  createFiltering,
  documentFacets,
  placeFacets,
  type FilterFacet,
  type Filtering,
  type Wanted,
} from '../../src/catalogue/filtering'
import { regionsOf } from '../../src/catalogue/regions'
import { themes } from '../../src/catalogue/words'
import { documentList, index, mentionTable } from '../content/builtAtlas'

const day = '2026-01-15'
const real = createFiltering(documentList, mentionTable, index.places)
const facets = [...documentFacets, ...placeFacets]
const { values: known } = real({}, day)
const dayOf = fc.constantFrom('2014-01-01', '2025-06-30', day)

/** Some values of some facets, of those that there are and one that nothing has. */
const anyWanted: fc.Arbitrary<Wanted> = fc
  .record(
    Object.fromEntries(
      facets.map((facet) => [
        facet,
        fc.subarray([...known[facet].map(({ value }) => value), 'no-such-value'], { maxLength: 3 }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .chain((wanted) =>
    fc.subarray(Object.keys(wanted)).map((keys) => Object.fromEntries(keys.map((key) => [key, wanted[key]]))),
  )

const isWithin = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one))
const count = (ask: Filtering, wanted: Wanted, facet: FilterFacet, on: string) => {
  const left = ask(wanted, on)
  return (placeFacets as readonly string[]).includes(facet) ? left.placesOnDay : left.documents.length
}

describe('filters', () => {
  it('that ask for nothing leave everything', () => {
    for (const wanted of [{}, { kind: [], region: [] }]) {
      const left = real(wanted, day)
      expect(left.documents).toEqual(documentList.documents.map(({ id }) => id))
      expect(left.places).toEqual(index.places.map(({ id }) => id))
      expect(left.placesOnDay).toBe(index.places.filter(({ span }) => existsOn(span, day)).length)
    }
  })

  it('leave no less with another value of a facet, and no more with another facet', () => {
    fc.assert(
      fc.property(anyWanted, dayOf, fc.constantFrom(...facets), fc.nat(), (wanted, on, facet, n) => {
        const all = known[facet]
        const more = all[n % all.length]!.value
        const before = real(wanted, on)
        const after = real({ ...wanted, [facet]: [...(wanted[facet] ?? []), more] }, on)
        const [small, large] = wanted[facet]?.length ? [before, after] : [after, before]
        expect(isWithin(small.documents, large.documents)).toBe(true)
        expect(isWithin(small.places, large.places)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('leave what the number beside a value said', () => {
    fc.assert(
      fc.property(anyWanted, dayOf, (wanted, on) => {
        const { values } = real(wanted, on)
        for (const facet of facets)
          for (const { value, left } of values[facet])
            expect(count(real, { ...wanted, [facet]: [value] }, facet, on), `${facet} ${value}`).toBe(left)
      }),
      { numRuns: 12 },
    )
  })

  it('leave a document for a place, and a place for a document, or neither', () => {
    const became = new Map(index.places.map(({ id, became = [] }) => [id, became]))
    const mentionedBy = (document: string) =>
      mentionTable.mentions
        .filter(([d]) => mentionTable.documents[d] === document)
        .map(([, p]) => mentionTable.places[p]!)
    fc.assert(
      fc.property(anyWanted, (asked) => {
        const wanted: Wanted = asked.region?.length ? asked : { ...asked, place: ['province', 'seaport'] }
        const left = real(wanted, day)
        for (const document of left.documents)
          expect(
            mentionedBy(document).some((id) => left.places.includes(id)),
            document,
          ).toBe(true)
        if (!documentFacets.some((facet) => wanted[facet]?.length)) return
        // What was said of an old province counts for what it became, wherever the old one lay.
        const saying = real({ ...wanted, place: [], status: [], region: [] }, day).documents
        const said = new Set(saying.flatMap(mentionedBy).flatMap((id) => [id, ...became.get(id)!]))
        expect(left.places.filter((id) => !said.has(id))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('leave nothing for a value that nothing has, and show it with a nought', () => {
    const left = real(
      { issuer: ['nobody'], period: ['9999-9999'], theme: ['love'], place: ['province'] },
      day,
    )
    expect([left.documents, left.places]).toEqual([[], []])
    for (const [facet, value] of [
      ['issuer', 'nobody'],
      ['theme', 'love'],
    ] as const)
      expect(left.values[facet]).toContainEqual({ value, left: 0 })
  })
})

describe('what a facet means', () => {
  const left = (wanted: Wanted, on = day) => real(wanted, on)

  it('the theme is that of the mention, where places are asked for', () => {
    const both = left({ theme: ['energy'], place: ['province'] }).documents
    const bit = 1 << mentionTable.themes.indexOf('energy')
    for (const id of both) {
      const said = mentionTable.mentions.filter(
        ([d, p, , bits]) =>
          mentionTable.documents[d] === id &&
          bits & bit &&
          index.places.find((place) => place.id === mentionTable.places[p])!.kind === 'province',
      )
      expect(said.length, id).toBeGreaterThan(0)
    }
    expect(both.length).toBeLessThan(left({ theme: ['energy'] }).documents.length)
  })

  it('a province of today is left for what was said of those that it was made of', () => {
    const { places } = left({ kind: ['event'] })
    expect(places).toContain('ninh-binh')
    expect(places).toContain('ninh-binh-2025')
    expect(places).not.toContain('ca-mau')
  })

  it('the standing is that of the day', () => {
    const onDays = (state: string) =>
      ['2010-01-01', day].map((on) => left({ life: [state] }, on).documents.length)
    const [then, now] = onDays('not-yet')
    expect(then).toBeGreaterThan(now!)
    expect(onDays('in-force')[1]).toBeGreaterThan(onDays('in-force')[0]!)
  })

  it('years may be any span that an address asks for', () => {
    const spanned = left({ period: ['2026-2027'] }).documents
    expect(spanned).toContain('2024-03-19-quy-hoach-tinh-lang-son')
    expect(isWithin(spanned, left({ period: ['2021-2030'] }).documents)).toBe(true)
    expect(left({ period: ['1700-1709'] }).documents).toEqual([])
    expect([yearsOf('2030-2021'), yearsOf('0001-9999'), yearsOf('2021'), yearsOf('2021-2030')]).toEqual([
      undefined,
      undefined,
      undefined,
      [2021, 2030],
    ])
  })

  it('visions are facts of their own', () => {
    const all = documentList.documents.filter(({ period }) => period?.vision === 2050)
    expect(left({ period: ['vision-2050'] }).documents).toEqual(all.map(({ id }) => id))
  })
})

describe('a region', () => {
  const regions = regionsOf(mentionTable, index.places)
  const of = (id: string) => regions[index.places.findIndex((place) => place.id === id)]!

  it('has its provinces, what they became, and what lies in them', () => {
    for (const id of ['nam-dinh', 'ninh-binh-2025', 'cang-hai-phong'].filter((one) =>
      index.places.some((place) => place.id === one),
    ))
      expect(of(id), id).toContain('vung-dong-bang-song-hong')
    expect(of('vung-kinh-te-trong-diem-bac-bo')).toContain('vung-dong-bang-song-hong')
    expect(of('vung-dong-bang-song-hong')).not.toContain('vung-kinh-te-trong-diem-bac-bo')
  })

  it('has nothing of a province that only later joined one of its own', () => {
    expect(of('tay-ninh')).toContain('vung-dong-nam-bo')
    expect(of('tay-ninh-2025')).toContain('vung-dong-nam-bo')
    expect(of('long-an')).not.toContain('vung-dong-nam-bo')
    expect(of('long-an')).toContain('tay-ninh-2025')
  })

  it('survives lineage that runs in a circle, and places that it does not know', () => {
    const circle: PlaceSummary[] = ['a', 'b'].map((id, i) => ({
      id,
      kind: 'province',
      name: { vi: id, en: id },
      documents: 0,
      became: [i ? 'a' : 'b'],
    }))
    const table = {
      places: ['a', 'b', 'gone'],
      members: [
        [2, 0],
        [2, 9],
      ] as [number, number][],
      within: [],
    }
    expect(regionsOf(table, circle)[0]).toEqual(expect.arrayContaining(['a', 'b', 'gone']))
  })
})

describe('ten thousand documents', () => {
  const places: PlaceSummary[] = Array.from({ length: 3000 }, (_, i) => ({
    id: `p${i}`,
    kind: (['province', 'seaport', 'town', 'expressway'] as const)[i % 4]!,
    name: { vi: `p${i}`, en: `p${i}` },
    documents: 1,
    ...(i % 3 === 0 && { status: 'planned' as const }),
  }))
  const documents: DocumentSummary[] = Array.from({ length: 10_000 }, (_, i) => ({
    id: `d${i}`,
    kind: (['memorandum', 'programme', 'provincial-plan', 'decision'] as const)[i % 4]!,
    title: { vi: `d${i}`, en: `d${i}` },
    date: `20${String(10 + (i % 16))}-03-01`,
    issuers: [`i${i % 400}`, `i${(i * 7) % 400}`],
    themes: themes.filter((_, t) => (i + t) % 4 === 0),
    period: { from: 2011 + (i % 20), to: 2020 + (i % 20), vision: 2050 },
    places: 20,
  }))
  const list: DocumentList = { version: '', issuers: {}, documents }
  const table: MentionTable = {
    version: '',
    places: places.map(({ id }) => id),
    documents: documents.map(({ id }) => id),
    roles: [],
    themes: [...themes],
    mentions: Array.from({ length: 200_000 }, (_, i) => [i % 10_000, (i * 37) % 3000, 0, 1 << (i % 13)]),
    borders: [],
    members: [],
    within: places.map((_, i): [number, number] => [i, (i * 4) % 3000]),
  }

  it('are filtered within 50 ms, every value counted', () => {
    const ask = createFiltering(list, table, places)
    const wanted: Wanted = {
      kind: ['memorandum', 'provincial-plan'],
      theme: ['energy', 'transport'],
      period: ['2021-2030'],
      place: ['seaport', 'province'],
      region: ['p0', 'p4', 'p8', 'p400'],
    }
    const times = Array.from({ length: 9 }, (_, i) => {
      const from = performance.now()
      expect(ask({ ...wanted, issuer: [`i${i}`, `i${i + 4}`] }, day).documents.length).toBeLessThan(10_000)
      return performance.now() - from
    }).sort((a, b) => a - b)
    expect(times[4]).toBeLessThan(50)
  })
})
