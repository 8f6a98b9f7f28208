/** Addresses of plain pages: when the page stays one, and what the app shows where it takes it over. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../src/view/address'
import { keptPlain, queryOf, staysPlain, wantsPlain } from '../../src/view/plainPage'
import { firstView } from '../../src/view/view'

describe('the app’s view for a plain page', () => {
  it('is the page’s own place with the day, language and frame of the address', () => {
    expect(queryOf('place=lang-son', '')).toBe('place=lang-son')
    const query = queryOf('place=lang-son', '?date=2025-06-30&lang=en&frame=embed&map=8/21.8/106.7')
    expect(readAddress(query)).toMatchObject({
      view: {
        chosen: { type: 'place', id: 'lang-son' },
        asOf: '2025-06-30',
        language: 'en',
        frame: 'embed',
        camera: { zoom: 8, lat: 21.8, lng: 106.7 },
      },
      notices: [],
    })
  })

  it('never is another place or document than the page’s', () => {
    for (const search of [
      '?place=hue',
      '?document=x-1',
      '?place=hue&document=x-1',
      '?place',
      '?place=&lang=vi',
    ])
      for (const chosen of [
        { type: 'place', id: 'lang-son' } as const,
        { type: 'document', id: 'a-1' } as const,
      ])
        expect(readAddress(queryOf(`${chosen.type}=${chosen.id}`, search)).view.chosen).toEqual(chosen)
  })

  it('reads everything else as the app would, junk included', () => {
    const part = fc.tuple(
      fc.constantFrom('date', 'lang', 'look', 'off', 'map', 'frame', 'utm', 'places', 'plainly'),
      fc.oneof(
        fc.constantFrom('2025-06-30', 'en', 'dark', 'roads,towns', '8/21/106', 'slide', ''),
        fc.string().map(encodeURIComponent),
      ),
    )
    const search = fc.array(part).map((parts) => `?${parts.map((pair) => pair.join('=')).join('&')}`)
    const chosen = { type: 'place', id: 'hue' } as const
    fc.assert(
      fc.property(search, (asked) => {
        const alone = readAddress(asked)
        expect(readAddress(queryOf('place=hue', asked))).toEqual({
          view: { ...alone.view, chosen },
          notices: alone.notices,
        })
      }),
    )
  })

  it('is an address of the app as the app itself writes it', () => {
    const chosen = { type: 'place', id: 'hue' } as const
    const view = {
      ...firstView,
      asOf: '2025-06-30',
      off: ['roads', 'towns'] as const,
      language: 'en' as const,
    }
    expect(queryOf('place=hue', `?${writeAddress(view)}`)).toBe(writeAddress({ ...view, chosen }))
  })
})

describe('a plain page stays one', () => {
  it.each([
    ['?plain', '#vi', true],
    ['?plain', '', true],
    ['?plain=', '', true],
    ['?lang=en&plain', '', true],
    ['', '#en', true],
    ['', '#', false],
    ['', '', false],
    ['?lang=en', '', false],
    ['?plainly=1', '', false],
    ['?place=plain', '', false],
  ])('for %j%s: %s', (search, hash, stays) => {
    expect(staysPlain({ search, hash })).toBe(stays)
  })

  it('a fragment keeps this page, but does not ask for pages everywhere', () => {
    expect(wantsPlain({ search: '' })).toBe(false)
  })
})

describe('on a page opened with ?plain', () => {
  const origin = 'https://atlas.example'
  it('links to other pages ask for plain pages too', () => {
    expect(keptPlain(`${origin}/deep/place/cao-bang/`, origin)).toBe(`${origin}/deep/place/cao-bang/?plain`)
    expect(keptPlain(`${origin}/document/a-1/#en`, origin)).toBe(`${origin}/document/a-1/?plain#en`)
    expect(keptPlain(`${origin}/pages/`, origin)).toBe(`${origin}/pages/?plain`)
    expect(keptPlain(`${origin}/place/hue/2.html`, origin)).toBe(`${origin}/place/hue/2.html?plain`)
  })

  it('links to the map, to data, within the page and abroad are left alone', () => {
    for (const link of [
      '/',
      '/?place=cao-bang',
      '/data/places/hue.json',
      '/geo/SOURCES.md',
      '/place/hue/?plain#en',
    ])
      expect(keptPlain(origin + link, origin)).toBeUndefined()
    expect(keptPlain('https://elsewhere.example/place/hue/', origin)).toBeUndefined()
    expect(keptPlain('mailto:a@b.example', origin)).toBeUndefined()
  })
})
