/** Address and view keep step: a choice is a step in the history, a move of the map is not, Back and Forward work. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { checkChoice, moveToItsDay, readAddress, writeAddress } from '../../src/view/address'
import { change, createViewStore, type Store } from '../../src/view/store'
import { syncAddress, type Browser } from '../../src/view/syncAddress'
import {
  choose,
  chooseInPlace,
  closeTool,
  firstView,
  look,
  moveCamera,
  openTool,
  showDay,
  speak,
  switchLayer,
  wholeCountry,
  type View,
} from '../../src/view/view'
import { index } from '../content/builtAtlas'

/** A browser with a history, and nothing else. */
class FakeBrowser implements Browser {
  entries: string[]
  at = 0
  location: Browser['location'] = { search: '', pathname: '/atlas/' }
  writes: string[] = []
  private listeners = new Set<() => void>()

  constructor(search = '') {
    this.entries = [search]
    this.location.search = search
  }
  history = {
    pushState: (_data: unknown, _title: string, url: string) => {
      this.writes.push(`push ${url}`)
      this.entries = [...this.entries.slice(0, this.at + 1), this.searchOf(url)]
      this.arrive(this.at + 1)
    },
    replaceState: (_data: unknown, _title: string, url: string) => {
      this.writes.push(`replace ${url}`)
      this.entries[this.at] = this.searchOf(url)
      this.arrive(this.at)
    },
  }
  addEventListener(_type: 'popstate', listener: () => void) {
    this.listeners.add(listener)
  }
  removeEventListener(_type: 'popstate', listener: () => void) {
    this.listeners.delete(listener)
  }
  go(steps: number) {
    const to = this.at + steps
    if (to < 0 || to >= this.entries.length) return
    this.arrive(to)
    for (const listener of this.listeners) listener()
  }
  listening() {
    return this.listeners.size
  }
  private arrive(at: number) {
    this.at = at
    this.location.search = this.entries[at]!
  }
  private searchOf(url: string) {
    return url.includes('?') ? url.slice(url.indexOf('?')) : ''
  }
}

let browser: FakeBrowser
let store: Store
let stop: () => void
const view = () => store.getState().view
const langSon = { type: 'place', id: 'lang-son' } as const
const ngheAn = { type: 'place', id: 'nghe-an' } as const

function open(search = '') {
  browser = new FakeBrowser(search)
  const asked = readAddress(search)
  const checked = checkChoice(asked.view, index)
  const moved = moveToItsDay(checked.view, index, null)
  store = createViewStore(moved.view, [...asked.notices, ...checked.notices, ...moved.notices])
  stop = syncAddress(store, browser, (next) => checkChoice(next, index))
}
beforeEach(() => open())

describe('what the visitor does', () => {
  it('a choice is a new step in the history', () => {
    change(store, (now) => choose(now, langSon))
    change(store, (now) => choose(now, ngheAn))
    expect(browser.writes).toEqual(['push /atlas/?place=lang-son', 'push /atlas/?place=nghe-an'])
  })

  it.each([
    ['the day', (now: View) => showDay(now, '2025-06-30'), 'date=2025-06-30'],
    ['a layer', (now: View) => switchLayer(now, 'roads', false), 'off=roads'],
    ['the language', (now: View) => speak(now, 'en'), 'lang=en'],
    ['the look', (now: View) => look(now, 'dark'), 'look=dark'],
  ])('%s is written too', (_what, action, query) => {
    change(store, action)
    expect(browser.writes).toEqual([`push /atlas/?${query}`])
  })

  it('a shared story stays in the address for as long as it is open, and goes with it', () => {
    open('?tool=story:shared&story=q1_-Zz')
    change(store, (now) => choose(openTool(now, 'story', 'shared~2'), langSon))
    change(store, (now) => openTool(now, 'story', 'lang-son-plan-2024-04-21'))
    expect(browser.writes).toEqual([
      'push /atlas/?place=lang-son&tool=story:shared~2&story=q1_-Zz',
      'push /atlas/?place=lang-son&tool=story:lang-son-plan-2024-04-21',
    ])
    browser.go(-1)
    expect(view().tool?.told).toBe('shared~2')
    change(store, closeTool)
    expect(browser.writes.at(-1)).toBe('push /atlas/?place=lang-son')
  })

  it('a move of the map only renews the present step', () => {
    change(store, (now) => choose(now, langSon))
    change(store, (now) => moveCamera(now, { zoom: 8.123, lat: 21.5, lng: 106.5 }))
    change(store, (now) => moveCamera(now, { zoom: 9, lat: 21.6, lng: 106.6 }))
    expect(browser.writes).toEqual([
      'push /atlas/?place=lang-son',
      'replace /atlas/?place=lang-son&map=8.12/21.5/106.5',
      'replace /atlas/?place=lang-son&map=9/21.6/106.6',
    ])
  })

  it('running over many days is one step, written where it rests', () => {
    store.setState({ sweeping: true })
    for (const day of ['2024-01-01', '2024-02-01', '2024-03-01']) change(store, (now) => showDay(now, day))
    expect(browser.writes).toEqual([])
    store.setState({ sweeping: false })
    expect(browser.writes).toEqual(['push /atlas/?date=2024-03-01'])
    browser.go(-1)
    expect(view().asOf).toBeNull()
  })

  it('a choice made while the days run is not lost', () => {
    store.setState({ sweeping: true })
    change(store, (now) => showDay(now, '2024-01-01'))
    change(store, (now) => choose(now, langSon))
    expect(browser.writes).toEqual(['push /atlas/?place=lang-son&date=2024-01-01'])
    change(store, (now) => showDay(now, '2024-02-01'))
    store.setState({ sweeping: false })
    expect(browser.writes).toHaveLength(2)
  })

  it('days that run back to where they began leave no step', () => {
    store.setState({ sweeping: true })
    change(store, (now) => showDay(now, '2024-01-01'))
    change(store, (now) => showDay(now, null))
    store.setState({ sweeping: false })
    expect(browser.writes).toEqual([])
  })

  it('the first view has the bare path for its address', () => {
    change(store, (now) => choose(now, langSon))
    change(store, wholeCountry)
    expect(browser.writes.at(-1)).toBe('push /atlas/')
  })

  it('is not written when the address says it already', () => {
    change(store, (now) => ({ ...now }))
    change(store, (now) => choose(now, null))
    store.setState({ seen: { zoom: 5, lat: 16, lng: 106 }, missing: ['roads'] })
    expect(browser.writes).toEqual([])
  })
})

describe('Back and Forward', () => {
  it('go from choice to choice, with the camera of each', () => {
    change(store, (now) => choose(now, langSon))
    change(store, (now) => moveCamera(now, { zoom: 9, lat: 21.6, lng: 106.6 }))
    change(store, (now) => choose(now, ngheAn))
    browser.go(-1)
    expect(view()).toMatchObject({ chosen: langSon, camera: { zoom: 9, lat: 21.6, lng: 106.6 } })
    browser.go(-1)
    expect(view()).toEqual(firstView)
    browser.go(2)
    expect(view()).toMatchObject({ chosen: ngheAn, camera: null })
  })

  it('write nothing themselves', () => {
    change(store, (now) => choose(now, langSon))
    change(store, (now) => choose(now, ngheAn))
    const before = browser.writes.length
    browser.go(-1)
    browser.go(-1)
    browser.go(1)
    expect(browser.writes).toHaveLength(before)
    expect(browser.entries).toHaveLength(3)
  })

  it('forget what lay under the pointer, and the notices of the step that was left', () => {
    change(store, (now) => chooseInPlace(now, langSon, null), ['lang-son', 'truc-dong-dang-huu-lung'])
    store.setState({ notices: [{ about: 'date', asked: '2025-02-30' }] })
    browser.go(-1)
    expect(store.getState()).toMatchObject({ under: [], notices: [] })
  })

  it('to an address that names no place say so', () => {
    open('?place=lang-sn')
    change(store, (now) => choose(now, ngheAn))
    browser.go(-1)
    expect(view().chosen).toBeNull()
    expect(store.getState().notices).toEqual([
      {
        about: 'place',
        asked: 'lang-sn',
        nearest: { id: 'lang-son', name: { vi: 'Lạng Sơn', en: 'Lang Son' } },
      },
    ])
  })

  it('to an address that names no place do not trap the visitor there', () => {
    open('?place=lang-sn')
    change(store, (now) => choose(now, ngheAn))
    browser.go(-1)
    expect(browser.entries).toHaveLength(2)
    expect(browser.at).toBe(0)
    browser.go(1)
    expect(view().chosen).toEqual(ngheAn)
  })

  it('come back to every view of any walk through the atlas', () => {
    const place = fc.constantFrom(...index.places.map(({ id }) => ({ type: 'place', id }) as const))
    const action = fc.oneof(
      place.map((chosen) => (now: View) => choose(now, chosen)),
      fc.constantFrom('2025-06-30', '2025-07-01', null).map((day) => (now: View) => showDay(now, day)),
      fc.boolean().map((on) => (now: View) => switchLayer(now, 'roads', on)),
      fc
        .double({ min: 5, max: 12, noNaN: true })
        .map((zoom) => (now: View) => moveCamera(now, { zoom, lat: 16, lng: 106 })),
    )
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 12 }), (walk) => {
        open()
        for (const step of walk) change(store, step)
        const addresses = [...browser.entries]
        for (let n = addresses.length - 2; n >= 0; n--) {
          browser.go(-1)
          expect(`?${writeAddress(view())}`).toBe(addresses[n] || '?')
        }
        expect(browser.entries).toEqual(addresses)
        for (const address of addresses.slice(1)) {
          browser.go(1)
          expect(`?${writeAddress(view())}`).toBe(address || '?')
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('an address to a province that had ended by its day', () => {
  it('is mended at once, without a step in the history, and what was done before it can be gone back to', () => {
    open('?place=ninh-binh&lang=en')
    expect(browser.writes).toEqual(['replace /atlas/?place=ninh-binh&date=2025-06-30&lang=en'])
    expect(store.getState().notices).toMatchObject([{ about: 'day', shown: '2025-06-30' }])
    change(store, (now) => choose(now, langSon))
    browser.go(-1)
    expect(view()).toMatchObject({ chosen: { id: 'ninh-binh' }, asOf: '2025-06-30' })
    expect(store.getState().notices).toEqual([])
    browser.go(1)
    expect(view()).toMatchObject({ chosen: langSon, asOf: '2025-06-30' })
  })

  it('is something else than a choice inside the app, which leaves the day alone, on the way back too', () => {
    const ninhBinh = { type: 'place', id: 'ninh-binh' } as const
    change(store, (now) => choose(now, ninhBinh))
    expect(view().asOf).toBeNull()
    change(store, (now) => choose(now, langSon))
    browser.go(-1)
    expect(view()).toMatchObject({ chosen: ninhBinh, asOf: null })
    expect(store.getState().notices).toEqual([])
  })

  it('another day dismisses what was said of the day', () => {
    open('?place=ninh-binh')
    change(store, (now) => showDay(now, null))
    expect(store.getState().notices).toEqual([])
  })
})

it('stops listening when told to', () => {
  stop()
  expect(browser.listening()).toBe(0)
  change(store, (now) => choose(now, langSon))
  expect(browser.writes).toEqual([])
})
