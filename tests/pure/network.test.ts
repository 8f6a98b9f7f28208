/** Who works with whom: identities that hold of any catalogue, and truths of the real one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentSummary, MentionTable, PlaceSummary } from '../../src/catalogue/api'
import { eveOfMerger, existsOn, merger } from '../../src/catalogue/dates'
import {
  carriedTo,
  cooperationKinds,
  hubsOf,
  isGap,
  networkOn,
  pairCounts,
  sharedBy,
  type Asked,
  type Network,
} from '../../src/catalogue/network'
import { documentKinds, roles, themes } from '../../src/catalogue/words'
import { arcsOf, curve } from '../../src/explore/network/arcs'
import { firstTold, readTold, writeTold } from '../../src/explore/network/told'
import { documentEntry, documentList, index, mentionTable } from '../content/builtAtlas'

const all: Omit<Asked, 'day'> = { theme: null, zones: true, ended: true, only: null }
const on = (day: string, asked: Partial<Asked> = {}) =>
  networkOn(documentList, mentionTable, index.places, { ...all, day, ...asked })

/** Positions of two provinces, and what they share. */
const between = (network: Network, one: string, other: string) => {
  const [a, b] = [one, other].map((id) => network.provinces.findIndex((place) => place.id === id)) as [
    number,
    number,
  ]
  expect([one, a, other, b], 'both exist').not.toContain(-1)
  return { a, b, cell: a * network.provinces.length + b, shared: sharedBy(network, a, b) }
}
const direct = (network: Network, one: string, other: string) =>
  between(network, one, other)
    .shared.filter(({ through }) => !through.length)
    .map(({ document }) => document.id)

/** Four earlier provinces of which the last two become one, in a zone; one that stays apart; a handful of documents. */
const province = (id: string, span?: PlaceSummary['span'], became?: string[]) =>
  ({
    id,
    kind: 'province',
    name: { vi: id, en: id },
    documents: 0,
    ...(span && { span }),
    ...(became && { became }),
  }) as PlaceSummary
const world: PlaceSummary[] = [
  province('a'),
  province('b'),
  province('c', { until: merger }, ['cd']),
  province('d', { until: merger }, ['cd']),
  province('e'),
  province('cd', { from: merger }),
  { id: 'zone', kind: 'linkage-zone', name: { vi: 'zone', en: 'zone' }, documents: 0 },
  { id: 'town', kind: 'town', name: { vi: 'town', en: 'town' }, documents: 0 },
]
const mention = fc.record({
  place: fc.nat(world.length - 1),
  role: fc.oneof(fc.constantFrom('party' as const, 'scope' as const), fc.constantFrom(...roles)),
  theme: fc.nat(2),
})
const written = fc.record({
  kind: fc.oneof(fc.constantFrom(...cooperationKinds), fc.constantFrom(...documentKinds)),
  year: fc.integer({ min: 2020, max: 2026 }),
  ends: fc.option(fc.integer({ min: 2020, max: 2026 }), { nil: undefined }),
  mentions: fc.array(mention, { maxLength: 8 }),
})
const catalogue = fc.array(written, { maxLength: 8 }).map((all) => {
  const documents = all.map(({ kind, year, ends, mentions }, i) => ({
    id: `doc-${i}`,
    kind,
    title: { vi: `doc-${i}`, en: `doc-${i}` },
    date: `${year}-03-01`,
    issuers: [],
    themes: [...new Set(mentions.map(({ theme }) => themes[theme]!))],
    places: 0,
    ...(ends && { ends }),
  })) as DocumentSummary[]
  const table: MentionTable = {
    version: '',
    places: world.map(({ id }) => id),
    documents: documents.map(({ id }) => id),
    roles: [...roles],
    themes: [...themes],
    mentions: all.flatMap(({ mentions }, d) =>
      mentions.map(({ place, role, theme }): [number, number, number, number] => [
        d,
        place,
        roles.indexOf(role),
        1 << theme,
      ]),
    ),
    borders: [
      [0, 1, 10],
      [1, 2, 20],
      [2, 3, 30],
      [1, 5, 20],
    ],
    members: [
      [6, 1],
      [6, 2],
      [6, 3],
    ],
    within: [],
  }
  return { documents, table }
})
const asked = fc.record({
  day: fc.constantFrom('2022-01-01', eveOfMerger, merger, '2026-12-01'),
  theme: fc.constantFrom(null, ...themes.slice(0, 3)),
  zones: fc.boolean(),
  ended: fc.boolean(),
  only: fc.constantFrom(null, new Set(['doc-0', 'doc-2'])),
})
const cellsOf = ({ provinces }: Network) =>
  provinces.flatMap((_, a) => provinces.map((__, b) => [a, b] as const))

describe('of any catalogue, the network', () => {
  it('says of two provinces the same from both sides, and nothing of a province with itself', () => {
    fc.assert(
      fc.property(catalogue, asked, ({ documents, table }, how) => {
        const network = networkOn({ documents }, table, world, how)
        const n = network.provinces.length
        for (const [a, b] of cellsOf(network)) {
          for (const counts of [network.direct, network.through, network.borderKm])
            expect(counts[a * n + b]).toBe(counts[b * n + a])
          expect(sharedBy(network, a, b)).toEqual(sharedBy(network, b, a))
          if (a === b) {
            expect(network.direct[a * n + b]! + network.through[a * n + b]!).toBe(0)
            expect(sharedBy(network, a, b)).toEqual([])
          }
        }
      }),
    )
  })

  it('lists exactly as many documents behind a cell as the cell says, parties and groups apart', () => {
    fc.assert(
      fc.property(catalogue, asked, ({ documents, table }, how) => {
        const network = networkOn({ documents }, table, world, how)
        for (const [a, b] of cellsOf(network)) {
          const shared = sharedBy(network, a, b)
          const cell = a * network.provinces.length + b
          expect(shared.filter(({ through }) => !through.length)).toHaveLength(network.direct[cell]!)
          expect(shared.filter(({ through }) => through.length)).toHaveLength(network.through[cell]!)
          expect(new Set(shared.map(({ document }) => document.id)).size).toBe(shared.length)
          expect(isGap(network, cell)).toBe(network.borderKm[cell]! > 0 && !shared.length)
        }
      }),
    )
  })

  it('loses no document by the merger, but those between provinces that became one', () => {
    fc.assert(
      fc.property(catalogue, asked, ({ documents, table }, how) => {
        const past = documents.filter(({ date }) => date <= eveOfMerger)
        const [then, now] = [eveOfMerger, merger].map((day) =>
          networkOn({ documents: past }, table, world, { ...how, day }),
        ) as [Network, Network]
        for (const [a, b] of cellsOf(then)) {
          if (a === b) continue
          const [one, other] = [a, b].map((at) => {
            const [to] = carriedTo(then.provinces[at]!.id, world, merger)
            return now.provinces.findIndex(({ id }) => id === to!.id)
          }) as [number, number]
          if (one === other) continue
          const kept = sharedBy(now, one, other).map(({ document }) => document.id)
          for (const { document } of sharedBy(then, a, b)) expect(kept).toContain(document.id)
        }
      }),
    )
  })

  it('only narrows by a theme, without zones, without what is over, or by a filter', () => {
    fc.assert(
      fc.property(catalogue, asked, ({ documents, table }, how) => {
        const [wide, narrow] = [{ ...how, ...all }, how].map((one) =>
          networkOn({ documents }, table, world, one),
        ) as [Network, Network]
        narrow.direct.forEach((count, cell) => {
          expect(count).toBeLessThanOrEqual(wide.direct[cell]!)
          expect(count + narrow.through[cell]!).toBeLessThanOrEqual(wide.direct[cell]! + wide.through[cell]!)
        })
        for (const { document, over } of narrow.tying) {
          expect(document.date <= how.day).toBe(true)
          if (how.theme) expect(document.themes).toContain(how.theme)
          if (!how.ended) expect(over).toBeUndefined()
          if (how.only) expect(how.only.has(document.id)).toBe(true)
        }
      }),
    )
  })

  it('ties no province through a zone by a document that says it does not cover it', () => {
    const documents = [
      { id: 'doc', kind: 'regional-plan', date: '2024', themes: [], issuers: [] },
    ] as unknown as DocumentSummary[]
    const rows = (names: [number, (typeof roles)[number]][]) =>
      ({
        ...mentionTable,
        places: world.map(({ id }) => id),
        documents: ['doc'],
        mentions: names.map(([place, role]) => [0, place, roles.indexOf(role), 0]),
        borders: [],
        members: [
          [6, 1],
          [6, 2],
          [6, 3],
        ],
      }) as MentionTable
    const pairs = (table: MentionTable) =>
      pairCounts(networkOn({ documents }, table, world, { ...all, day: eveOfMerger })).through
    expect(pairs(rows([[6, 'scope']]))).toBe(3)
    expect(
      pairs(
        rows([
          [6, 'scope'],
          [2, 'excluded'],
        ]),
      ),
    ).toBe(1)
    expect(pairs(rows([[6, 'reference']]))).toBe(0)
  })
})

describe('of the real catalogue, the network', () => {
  it('has the 34 provinces of today and the 63 of before, each once, Hanoi first and Ca Mau last', () => {
    for (const [day, count, last] of [
      ['2026-01-15', 34, 'ca-mau-2025'],
      [eveOfMerger, 63, 'ca-mau'],
    ] as const) {
      const { provinces } = on(day)
      expect(provinces.map(({ id }) => id).sort()).toEqual(
        index.places
          .filter(({ kind, span }) => kind === 'province' && existsOn(span, day))
          .map(({ id }) => id)
          .sort(),
      )
      expect(provinces).toHaveLength(count)
      expect([provinces[0]!.id, provinces.at(-1)!.id]).toEqual(['ha-noi', last])
    }
  })

  it('puts the north before the centre before the south', () => {
    const order = on('2026-01-15').provinces.map(({ id }) => id)
    const places = ['lang-son', 'ninh-binh-2025', 'thanh-hoa', 'hue', 'da-nang-2025', 'can-tho-2025']
    expect(order.filter((id) => places.includes(id))).toEqual(places)
  })

  it('ties Cao Bang, Lang Son and Thai Nguyen by the memorandum, the meetings and the standing group of 2026', () => {
    const wanted = [
      '2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen',
      '2026-01-09-co-che-gap-mat-dinh-ky-cao-bang-lang-son-thai-nguyen',
      '2026-01-09-to-thuong-truc-cao-bang-lang-son-thai-nguyen',
    ]
    const network = on('2026-01-15')
    for (const [one, other] of [
      ['cao-bang', 'lang-son'],
      ['lang-son', 'thai-nguyen-2025'],
      ['cao-bang', 'thai-nguyen-2025'],
    ] as const)
      expect(direct(network, one, other).sort()).toEqual(wanted)
    expect(direct(on('2026-01-08'), 'cao-bang', 'lang-son')).toEqual([])
  })

  it('ties Thanh Hoa, Nghe An and Ha Tinh by their memorandum of 2022 to 2025, which is over in 2026', () => {
    const memorandum = '2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh'
    for (const [one, other] of [
      ['thanh-hoa', 'nghe-an'],
      ['nghe-an', 'ha-tinh'],
      ['thanh-hoa', 'ha-tinh'],
    ] as const) {
      expect(direct(on('2025-12-31'), one, other)).toContain(memorandum)
      expect(direct(on('2026-01-15'), one, other)).toContain(memorandum)
      expect(direct(on('2026-01-15', { ended: false }), one, other)).not.toContain(memorandum)
      expect(direct(on('2025-12-31', { ended: false }), one, other)).toContain(memorandum)
      expect(direct(on('2022-09-15'), one, other)).not.toContain(memorandum)
    }
    const { shared } = between(on('2026-01-15'), 'thanh-hoa', 'nghe-an')
    expect(shared.find(({ document }) => document.id === memorandum)!.over).toBe('ended')
  })

  it('carries the agreement of Ho Chi Minh City and the Southeast from six provinces to three', () => {
    const agreement = '2023-03-18-thoa-thuan-hop-tac-tp-hcm-dong-nam-bo'
    const six = ['ho-chi-minh', 'dong-nai', 'binh-duong', 'binh-phuoc', 'tay-ninh', 'ba-ria-vung-tau']
    const three = ['ho-chi-minh-2025', 'dong-nai-2025', 'tay-ninh-2025']
    for (const [day, ids] of [
      [eveOfMerger, six],
      [merger, three],
    ] as const) {
      const network = on(day)
      for (const one of ids)
        for (const other of ids)
          if (one < other) expect(direct(network, one, other), `${one} ${other}`).toContain(agreement)
      const { parties } = network.tying.find(({ document }) => document.id === agreement)!
      expect(parties.map((at) => network.provinces[at]!.id).sort()).toEqual([...ids].sort())
    }
  })

  it('ties the Southeast by its regional plan as a group, and says through which zone', () => {
    const { shared } = between(on('2026-01-15'), 'dong-nai-2025', 'tay-ninh-2025')
    const plan = shared.find(({ document }) => document.id === '2024-05-04-quy-hoach-vung-dong-nam-bo')!
    expect(plan.through).toEqual(['vung-dong-nam-bo'])
    expect(
      between(on('2026-01-15', { zones: false }), 'dong-nai-2025', 'tay-ninh-2025').shared.every(
        ({ through }) => !through.length,
      ),
    ).toBe(true)
    expect(hubsOf(on('2026-01-15')).map(({ zone }) => zone)).toContain('vung-dong-nam-bo')
  })

  it('counts no conference, and finds every document of the pair among those that name both as parties', () => {
    const network = on('2026-12-31')
    for (const { document, parties } of network.tying) {
      expect(document.kind).not.toBe('event')
      if (parties.length < 2) continue
      const named = documentEntry(document.id)
        .mentions.filter(({ role }) => role === 'party')
        .flatMap(({ place }) => carriedTo(place.id, index.places, '2026-12-31').map(({ id }) => id))
      expect(parties.map((at) => network.provinces[at]!.id).sort()).toEqual([...new Set(named)].sort())
    }
    expect(network.tying.filter(({ parties }) => parties.length > 1).length).toBeGreaterThan(5)
  })

  it('counts a document once where the parties are the members of the zone that it is about', () => {
    const network = on('2026-01-15')
    for (const [a, b] of cellsOf(network)) {
      const cell = a * network.provinces.length + b
      expect(network.direct[cell]! + network.through[cell]!).toBe(sharedBy(network, a, b).length)
    }
    const { cell } = between(network, 'cao-bang', 'lang-son')
    expect([network.direct[cell], network.through[cell]]).toEqual([3, 2])
  })

  it('takes themes of documents that are those of their mentions', () => {
    const bits = new Map<string, number>()
    for (const [document, , , some] of mentionTable.mentions) {
      const id = mentionTable.documents[document]!
      bits.set(id, (bits.get(id) ?? 0) | some)
    }
    for (const document of documentList.documents)
      expect(document.themes).toEqual(themes.filter((_, i) => (bits.get(document.id) ?? 0) & (1 << i)))
    const network = on('2026-01-15', { theme: 'defence' })
    expect(direct(network, 'cao-bang', 'lang-son')).toEqual([
      '2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen',
    ])
  })

  it('shows Lang Son and Quang Ninh as neighbours without a document once zones are left out, and no neighbours apart as a gap', () => {
    const network = on('2026-01-15', { zones: false })
    const { cell } = between(network, 'lang-son', 'quang-ninh')
    expect(isGap(network, cell)).toBe(true)
    expect(isGap(network, between(network, 'lang-son', 'cao-bang').cell)).toBe(false)
    expect(isGap(network, between(network, 'ha-noi', 'ca-mau-2025').cell)).toBe(false)
    expect(pairCounts(network).gaps).toBeGreaterThan(40)
  })
})

describe('the network on the map', () => {
  const network = on('2026-01-15')
  const at = (province: number) => {
    const [west, south, east, north] = network.provinces[province]!.bounds!
    return [(west + east) / 2, (south + north) / 2] as const
  }
  const nameOf = (zone: string) => zone

  it('has one curve for each pair of parties, heavier for more documents, and a dot named for each zone', () => {
    const marks = arcsOf({ network, at, nameOf, pair: null })
    const curves = marks.filter(({ properties }) => properties.weight! > 0)
    expect(curves).toHaveLength(pairCounts(network).direct)
    const names = marks.flatMap(({ properties }) => properties.label ?? [])
    expect(names).toEqual(hubsOf(network).map(({ zone }) => zone))
    const weightOf = (one: string, other: string) => {
      const { a, b } = between(network, one, other)
      return arcsOf({ network, at, nameOf, pair: [a, b] })[0]!.properties.weight!
    }
    expect(weightOf('cao-bang', 'lang-son')).toBeGreaterThan(weightOf('ho-chi-minh-2025', 'tay-ninh-2025'))
  })

  it('has only what ties the chosen pair', () => {
    const { a, b } = between(network, 'cao-bang', 'lang-son')
    const marks = arcsOf({ network, at, nameOf, pair: [a, b] })
    expect(marks.filter(({ properties }) => properties.weight! > 0)).toHaveLength(1)
    const zones = marks.filter(({ geometry }) => geometry.type === 'Point')
    expect(zones.map(({ properties }) => properties.label)).toEqual(['vung-trung-du-mien-nui-bac-bo'])
  })

  it('draws a curve from one end to the other, the same from both sides', () => {
    const position = fc.tuple(
      fc.double({ min: 102, max: 110, noNaN: true }),
      fc.double({ min: 8, max: 23, noNaN: true }),
    )
    fc.assert(
      fc.property(position, position, (one, other) => {
        fc.pre(one[1] !== other[1])
        const path = curve(one, other)
        const ends = [path[0]!, path.at(-1)!]
        const [north, south] = one[1] > other[1] ? [one, other] : [other, one]
        expect(ends[0]![1]).toBeCloseTo(north[1])
        expect(ends[1]![0]).toBeCloseTo(south[0])
        expect(curve(other, one)).toEqual(path)
      }),
    )
  })
})

describe('what the network was told', () => {
  const id = fc.constantFrom('cao-bang', 'lang-son', 'thai-nguyen-2025', 'hue')
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          view: fc.constantFrom('matrix' as const, 'arcs' as const),
          theme: fc.constantFrom(null, ...themes),
          zones: fc.boolean(),
          ended: fc.boolean(),
          pair: fc.option(
            fc.tuple(id, id).filter(([one, other]) => one !== other),
            { nil: null },
          ),
        }),
        (told) => {
          expect(readTold(writeTold(told))).toEqual(told)
          expect(writeTold(told)).toMatch(/^[A-Za-z0-9.,~_-]{0,400}$/)
        },
      ),
    )
  })

  it.each(['', 'x', 'theme.nothing', 'pair.a', 'pair.a.a', 'pair.a.b.c', 'pair.<img>.b', ',,,', '..,.'])(
    'shows the first view for %j',
    (told) => expect(readTold(told)).toEqual(firstTold),
  )
  it('reads anything', () => {
    fc.assert(fc.property(fc.string(), (told) => void readTold(told)))
  })
})
