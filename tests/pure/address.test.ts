/** The address: the view written down. What was written is read back, old addresses stay good, junk never breaks anything. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { existsOn, isDay, today } from '../../src/catalogue/dates'
import { layerIds } from '../../src/catalogue/layers'
import { languages } from '../../src/catalogue/words'
import { checkChoice, moveToItsDay, readAddress, writeAddress } from '../../src/view/address'
import { documentOf } from '../../src/view/opening'
import {
  draws,
  facets,
  firstView,
  frames,
  looks,
  toolNames,
  type Camera,
  type Filter,
  type View,
} from '../../src/view/view'
import { builtCatalogue, documentEntry, documents, index } from '../content/builtAtlas'

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 1,
  maxLength: 12,
})
const id = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join('-'))
const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** As exact as an address is: a hundredth of a zoom level, four decimals of a degree. */
const rounded = ({ zoom, lat, lng }: Camera): Camera => ({
  zoom: Number(zoom.toFixed(2)) + 0,
  lat: Number(lat.toFixed(4)) + 0,
  lng: Number(lng.toFixed(4)) + 0,
})

const values = fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((list) => list.sort())
const filter: fc.Arbitrary<Filter> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...facets), values), { selector: ([facet]) => facet })
  .map((entries) => Object.fromEntries(entries))
const tool = fc.record({
  name: fc.constantFrom(...toolNames),
  told: fc.stringMatching(/^[A-Za-z0-9.,~_-]{0,20}$/),
})
const faded = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...layerIds), fc.integer({ min: 10, max: 90 })), {
    selector: ([layer]) => layer,
  })
  .map((entries) => Object.fromEntries(entries))

/** What stands behind the export draws on the map; behind the others stands nothing. */
const toolAndBehind = fc
  .tuple(fc.option(tool), fc.option(tool))
  .map(([tool, behind]) => ({ tool, behind: tool?.name === 'export' && draws(behind) ? behind : null }))

const plainViews = fc.record({
  chosen: fc.option(fc.record({ type: fc.constantFrom('place' as const, 'document' as const), id })),
  asOf: fc.option(day),
  off: fc.uniqueArray(fc.constantFrom(...layerIds)).map((off) => off.sort()),
  faded,
  filter,
  language: fc.constantFrom(...languages),
  look: fc.option(fc.constantFrom(...looks)),
  frame: fc.constantFrom(...frames),
  camera: fc.option(fc.record({ lng: number(-180, 180), lat: number(-85, 85), zoom: number(0, 22) })),
})
const views: fc.Arbitrary<View> = fc
  .tuple(plainViews, toolAndBehind)
  .map(([view, tools]) => ({ ...view, ...tools }))

describe('any view', () => {
  it('comes back from its address as it was, without a notice', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readAddress(writeAddress(view))).toEqual({
          view: { ...view, camera: view.camera && rounded(view.camera) },
          notices: [],
        })
      }),
      { numRuns: 500 },
    )
  })

  it('has one address: written, read and written again it is the same', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = writeAddress(view)
        expect(writeAddress(readAddress(address).view)).toBe(address)
        expect(writeAddress(readAddress(`?${address}`).view)).toBe(address)
      }),
    )
  })

  it('has an address that needs no escaping and that a person can read', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(writeAddress(view)).toMatch(/^[A-Za-z0-9=&,.:;~_/-]*$/)
      }),
    )
  })
})

it('the first view has an empty address', () => {
  expect(writeAddress(firstView)).toBe('')
  expect(readAddress('')).toEqual({ view: firstView, notices: [] })
})

/** Addresses that were given out. They are in letters and on printed pages: none may ever be taken from this list. */
describe('an address of old', () => {
  const given: [address: string, view: Partial<View>][] = [
    ['place=lang-son', { chosen: { type: 'place', id: 'lang-son' } }],
    ['?place=lang-son&lang=en', { chosen: { type: 'place', id: 'lang-son' }, language: 'en' }],
    [
      'document=2024-03-19-quy-hoach-tinh-lang-son',
      { chosen: { type: 'document', id: '2024-03-19-quy-hoach-tinh-lang-son' } },
    ],
    [
      'place=dong-nai-2025&date=2025-07-01&off=roads,towns&lang=en&look=dark&frame=embed&map=8.5/11.2/107.1',
      {
        chosen: { type: 'place', id: 'dong-nai-2025' },
        asOf: '2025-07-01',
        off: ['roads', 'towns'],
        language: 'en',
        look: 'dark',
        frame: 'embed',
        camera: { zoom: 8.5, lat: 11.2, lng: 107.1 },
      },
    ],
    ['date=2025-06-30', { asOf: '2025-06-30' }],
    [
      'frame=slide&document=2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen',
      {
        frame: 'slide',
        chosen: { type: 'document', id: '2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen' },
      },
    ],
    ['map=5.5/16/106', { camera: { zoom: 5.5, lat: 16, lng: 106 } }],
    [
      'off=border-gates,economic-zones,industrial-parks',
      { off: ['border-gates', 'economic-zones', 'industrial-parks'] },
    ],
    ['lang=vi&look=light&frame=app', { look: 'light' }],
  ]

  it.each(given)('%s still opens what it opened', (address, view) => {
    expect(readAddress(address)).toEqual({ view: { ...firstView, ...view }, notices: [] })
  })

  it.each(given)('%s still names something that there is', (address) => {
    expect(checkChoice(readAddress(address).view, index).notices).toEqual([])
  })

  it('keeps its layers and kinds of frame for ever', () => {
    const known = [
      'provinces',
      'zones',
      'corridors',
      'roads',
      'railways',
      'expressways',
      'towns',
      'economic-zones',
      'industrial-parks',
      'energy',
      'airports',
      'seaports',
      'border-gates',
    ]
    expect(readAddress(`off=${known.join(',')}`).notices).toEqual([])
  })
})

describe('junk in an address', () => {
  const sensible = ({ chosen, asOf, off, language, look, frame, camera }: View) => {
    expect(chosen === null || /^[a-z0-9-]{1,200}$/.test(chosen.id)).toBe(true)
    expect(asOf === null || isDay(asOf)).toBe(true)
    expect(off.every((layer) => layerIds.includes(layer))).toBe(true)
    expect(languages).toContain(language)
    expect(look === null || looks.includes(look)).toBe(true)
    expect(frames).toContain(frame)
    expect(camera === null || Object.values(camera).every((n) => Number.isFinite(n))).toBe(true)
  }

  it.each([
    ['place=Lạng Sơn', 'place', 'Lạng Sơn'],
    ['place=../../etc/passwd', 'place', '../../etc/passwd'],
    ['place=<img src=x onerror=alert(1)>', 'place', '<img src=x onerror=alert(1)>'],
    ['document=javascript:alert(1)', 'document', 'javascript:alert(1)'],
    ['date=2025-02-30', 'date', '2025-02-30'],
    ['date=2025', 'date', '2025'],
    ['off=roads,clouds', 'layer', 'clouds'],
    ['lang=zh', 'language', 'zh'],
    ['look=purple', 'look', 'purple'],
    ['frame=poster', 'frame', 'poster'],
    ['map=99/99/999', 'map', '99/99/999'],
    ['map=NaN/0/0', 'map', 'NaN/0/0'],
    ['map=1e1/10/100', 'map', '1e1/10/100'],
    ['map=5/16', 'map', '5/16'],
  ])('%s is named, and the rest is used', (query, about, asked) => {
    const { view, notices } = readAddress(`${query}&x=1`)
    expect(notices).toEqual([{ about, asked }])
    sensible(view)
    const other = about === 'date' ? 'look=dark' : 'date=2025-06-30'
    expect(readAddress(`${query}&${other}`).view).toEqual({
      ...view,
      ...readAddress(other).view,
      off: view.off,
    })
  })

  it('is passed over where it belongs to somebody else', () => {
    expect(readAddress('utm_source=mail&fbclid=123&__proto__=1&constructor=2')).toEqual({
      view: firstView,
      notices: [],
    })
    expect(readAddress('place=&date=&off=&map=&lang=')).toEqual({ view: firstView, notices: [] })
  })

  it('does not throw and gives a sensible view with short notices, whatever it is', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.webQueryParameters(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('place', 'document', 'date', 'off', 'lang', 'look', 'frame', 'map', 'x'),
            fc.string({ unit: 'binary', maxLength: 80 }),
          ),
        )
        .map((parts) => parts.map((part) => part.join('=')).join('&')),
    )
    fc.assert(
      fc.property(hostile, (query) => {
        const { view, notices } = readAddress(query)
        sensible(view)
        for (const notice of notices) expect(notice.asked.length).toBeLessThanOrEqual(61)
        expect(() => checkChoice(view, index)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    `place=${'a'.repeat(10_000)}`,
    `place=${'a-'.repeat(5_000)}a`,
    `off=${'x'.repeat(10_000)}`,
    `map=${'9'.repeat(10_000)}/1/1`,
    `date=${'2025-01-01'.repeat(1_000)}`,
    `document=${'%00'.repeat(3_000)}`,
    'place=%E0%A4%A',
    '?????&&&&===',
  ])('does not grow with its length (%#)', (query) => {
    const { view, notices } = readAddress(query)
    sensible(view)
    expect(notices.length).toBeLessThanOrEqual(2)
    expect(JSON.stringify(notices).length).toBeLessThan(400)
  })

  it('of a thousand unknown layers gives one short notice, not a thousand', () => {
    const { view, notices } = readAddress(
      `off=roads,${Array.from({ length: 1000 }, (_, i) => `x${i}`).join(',')}`,
    )
    expect(view.off).toEqual(['roads'])
    expect(notices).toHaveLength(1)
    expect(notices[0]!.about).toBe('layer')
  })
})

describe('a choice that the catalogue does not know', () => {
  it.each([
    ['place', 'lang-sn', 'lang-son'],
    ['place', 'dong-nai-2026', 'dong-nai-2025'],
    ['place', 'tam-giac-nam-thanh-bac-nge', 'tam-giac-nam-thanh-bac-nghe'],
    ['document', '2024-03-19-quy-hoach-tinh-lang-so', '2024-03-19-quy-hoach-tinh-lang-son'],
    ['document', '2024-03-18-quy-hoach-tinh-lang-son', '2024-03-19-quy-hoach-tinh-lang-son'],
  ] as const)('%s %s is dropped and %s is offered', async (type, asked, near) => {
    const view: View = { ...firstView, asOf: '2025-06-30', chosen: { type, id: asked } }
    const { view: checked, notices } =
      type === 'place' ? checkChoice(view, index) : await documentOf(view, builtCatalogue())
    expect(checked).toEqual({ ...view, chosen: null })
    const name = type === 'place' ? index.places.find((p) => p.id === near)!.name : documentEntry(near).title
    expect(notices).toEqual([{ about: type, asked, nearest: { id: near, name } }])
  })

  it('a document that cannot be fetched just now stays chosen: the panel offers another try', async () => {
    const id = '2024-03-19-quy-hoach-tinh-lang-son'
    const view: View = { ...firstView, chosen: { type: 'document', id } }
    const catalogue = builtCatalogue(new Set([`data/documents/${id}.json`]))
    expect(await documentOf(view, catalogue)).toEqual({ view, open: null, notices: [] })
  })

  it('is dropped without an offer where nothing is like it', () => {
    const view: View = { ...firstView, chosen: { type: 'place', id: 'qqqqqqqqqqqqqqqqq' } }
    expect(checkChoice(view, index)).toEqual({
      view: firstView,
      notices: [{ about: 'place', asked: 'qqqqqqqqqqqqqqqqq' }],
    })
  })

  it('is not looked up among the other kind, nor among what every object has', () => {
    for (const id of ['2024-03-19-quy-hoach-tinh-lang-son', 'constructor', 'tostring']) {
      expect(checkChoice({ ...firstView, chosen: { type: 'place', id } }, index).view.chosen).toBeNull()
    }
  })

  it('does not concern the view that chose something known, or nothing', () => {
    const known: View = { ...firstView, chosen: { type: 'place', id: 'lang-son' } }
    expect(checkChoice(known, index)).toEqual({ view: known, notices: [] })
    expect(checkChoice(firstView, index)).toEqual({ view: firstView, notices: [] })
  })
})

describe('an address to something that is not there on its day', () => {
  const openOf = ({ chosen }: View) => (chosen?.type === 'document' ? documentEntry(chosen.id) : null)
  const arrive = (query: string) => {
    const { view } = checkChoice(readAddress(query).view, index)
    return moveToItsDay(view, index, openOf(view))
  }

  it.each([
    ['place=ninh-binh&date=2025-07-01', '2025-07-01', '2025-06-30'],
    ['place=ninh-binh&date=2026-03-15', '2026-03-15', '2025-06-30'],
    ['place=ninh-binh-2025&date=2025-06-30', '2025-06-30', '2025-07-01'],
    ['place=huyen-trang-dinh&date=2025-07-02&lang=en', '2025-07-02', '2025-06-30'],
    ['document=2025-06-12-nghi-quyet-202-2025-qh15&date=2020-01-01', '2020-01-01', '2025-06-12'],
    ['document=2023-12-quy-hoach-tinh-nam-dinh&date=2023-11-30', '2023-11-30', '2023-12-01'],
  ])('%s shows the nearest day on which it is, and says so', (query, asked, shown) => {
    const { view, notices } = arrive(query)
    expect(view).toEqual({ ...readAddress(query).view, asOf: shown })
    expect(notices).toEqual([{ about: 'day', asked, shown }])
  })

  it('without a day means today, and an ended province moves it to its last day', () => {
    const { view, notices } = arrive('place=ha-nam')
    expect(view.asOf).toBe('2025-06-30')
    expect(notices).toEqual([{ about: 'day', asked: today(), shown: '2025-06-30' }])
  })

  it.each([
    'place=ninh-binh&date=2025-06-30',
    'place=ninh-binh-2025&date=2025-07-01',
    'place=lang-son&date=2010-01-01',
    'document=2023-12-quy-hoach-tinh-nam-dinh&date=2023-12-05',
    // Only known to be older than a day: how much older nobody knows.
    'document=before-2023-03-18-58-du-an-binh-phuoc&date=2015-01-01',
    'date=2010-01-01',
    '',
  ])('leaves the day of “%s” alone', (query) => {
    const { view } = readAddress(query)
    expect(arrive(query)).toEqual({ view, notices: [] })
  })

  it('whatever it names, shows a day on which that was there; once moved it stays, and nothing else is touched', () => {
    const chosen = fc.oneof(
      fc.constantFrom(...index.places).map(({ id }) => ({ type: 'place' as const, id })),
      fc.constantFrom(...documents).map(({ id }) => ({ type: 'document' as const, id })),
    )
    fc.assert(
      fc.property(views, chosen, (before, chosen) => {
        const asked: View = { ...before, chosen }
        const { view, notices } = moveToItsDay(asked, index, openOf(asked))
        expect({ ...view, asOf: asked.asOf }).toEqual(asked)
        expect(notices).toHaveLength(view.asOf === asked.asOf ? 0 : 1)
        const place = index.places.find(({ id }) => id === chosen.id)
        if (place) expect(existsOn(place.span, view.asOf ?? today())).toBe(true)
        const again = readAddress(writeAddress(view)).view
        expect(moveToItsDay(again, index, openOf(again))).toEqual({ view: again, notices: [] })
      }),
      { numRuns: 500 },
    )
  })
})
