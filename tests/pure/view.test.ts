/** The view, its actions, and what follows from it. */
import { describe, expect, it } from 'vitest'
import type { Bounds, Index, PlaceSummary } from '../../src/catalogue/api'
import { predecessors, reach } from '../../src/catalogue/lineage'
import { nearest } from '../../src/catalogue/nearest'
import {
  boundsOfChoice,
  globalStateOf,
  home,
  litPlaces,
  shownNow,
  stateOfNothing,
} from '../../src/view/derived'
import { change, createViewStore } from '../../src/view/store'
import {
  choose,
  chooseInPlace,
  closeTool,
  drawingTool,
  firstView,
  moveCamera,
  openTool,
  showDay,
  switchLayer,
  wholeCountry,
  type View,
} from '../../src/view/view'
import { documents, index, shownOf } from '../content/builtAtlas'

const camera = { zoom: 8, lat: 21, lng: 106 }
const langSon = { type: 'place', id: 'lang-son' } as const
const memorandum = { type: 'document', id: '2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen' } as const

describe('the actions', () => {
  it('a choice from a list lets the camera frame it; a click on the map leaves the camera where it is', () => {
    expect(choose({ ...firstView, camera }, langSon)).toEqual({ ...firstView, chosen: langSon, camera: null })
    expect(chooseInPlace(firstView, langSon, camera)).toEqual({ ...firstView, chosen: langSon, camera })
    expect(chooseInPlace({ ...firstView, camera }, null, null)).toEqual({ ...firstView, camera })
  })

  it('a layer is off or on, each named once, in a fixed order', () => {
    const both = (view: View) => switchLayer(switchLayer(view, 'towns', false), 'roads', false)
    const off = both(both(firstView))
    expect(off.off).toEqual(['roads', 'towns'])
    expect(switchLayer(off, 'roads', true).off).toEqual(['towns'])
  })

  it('the whole country forgets choice and camera, and keeps day and layers', () => {
    const view = switchLayer(showDay({ ...firstView, chosen: langSon, camera }, '2025-06-30'), 'roads', false)
    expect(wholeCountry(view)).toEqual({ ...firstView, asOf: '2025-06-30', off: ['roads'] })
  })

  it('a picture is made of what a tool draws: the tool stands behind the export, and comes back after it', () => {
    const arcs = openTool(firstView, 'network', 'arcs')
    const picture = openTool(arcs, 'export')
    expect(picture).toMatchObject({ tool: { name: 'export' }, behind: { name: 'network', told: 'arcs' } })
    const asPdf = openTool(picture, 'export', 'pdf~a4~vi~light~')
    expect(asPdf.behind).toEqual(arcs.tool)
    expect(drawingTool(asPdf)).toEqual(arcs.tool)
    expect(closeTool(asPdf)).toEqual(arcs)
    expect(closeTool(closeTool(asPdf))).toEqual(firstView)
    expect(openTool(openTool(firstView, 'cite'), 'export').behind).toBeNull()
    expect(openTool(picture, 'timeline').behind).toBeNull()
  })

  it('leave the view that they were given as it was', () => {
    const before = Object.freeze({ ...firstView, off: Object.freeze(['roads'] as const) })
    for (const action of [
      (view: View) => choose(view, langSon),
      (view: View) => switchLayer(view, 'towns', false),
      (view: View) => moveCamera(view, camera),
    ]) {
      expect(() => action(before)).not.toThrow()
    }
  })
})

describe('a click on a map that still draws what was shown before', () => {
  const under = ['lang-son', 'dong-nai-2025', 'binh-phuoc', 'cang-cat-lai']
  const on = (view: Partial<View>) => shownNow(under, { view: { ...firstView, ...view }, open: null }, index)

  it('finds only what the view shows by now: of the day, of layers that are on', () => {
    expect(on({ asOf: '2025-06-30' })).toEqual(['lang-son', 'binh-phuoc', 'cang-cat-lai'])
    expect(on({ asOf: '2025-07-01', off: ['seaports'] })).toEqual(['lang-son', 'dong-nai-2025'])
  })

  it('and what is chosen, whatever day and layers are', () => {
    const chosen = { type: 'place', id: 'dong-nai-2025' } as const
    expect(on({ asOf: '2025-06-30', off: ['seaports'], chosen })).toEqual([
      'lang-son',
      'dong-nai-2025',
      'binh-phuoc',
    ])
  })
})

describe('the store', () => {
  it('remembers what lay under a click, and forgets it with the next choice made elsewhere', () => {
    const store = createViewStore()
    change(store, (view) => chooseInPlace(view, langSon, camera), ['lang-son', 'truc-dong-dang-huu-lung'])
    expect(store.getState().under).toEqual(['lang-son', 'truc-dong-dang-huu-lung'])
    change(store, (view) => switchLayer(view, 'roads', false))
    expect(store.getState().under).toHaveLength(2)
    change(store, (view) => choose(view, { type: 'place', id: 'nghe-an' }))
    expect(store.getState().under).toEqual([])
  })
})

describe('what an open document lights', () => {
  it('is every place that it mentions', () => {
    const lit = litPlaces(shownOf({ ...firstView, chosen: memorandum }).open)
    expect(lit).toEqual(expect.arrayContaining(['cao-bang', 'lang-son', 'thai-nguyen-2025']))
  })

  it('is nothing while a place is chosen, or nothing is', () => {
    expect(litPlaces(shownOf(firstView).open)).toEqual([])
    expect(litPlaces(shownOf({ ...firstView, chosen: langSon }).open)).toEqual([])
  })
})

describe('the ground that the camera frames', () => {
  const holds = (outer: Bounds, inner: Bounds) =>
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]

  it('is the whole country with both archipelagos while nothing is chosen', () => {
    expect(boundsOfChoice(shownOf(firstView), index)).toEqual(home.bounds)
    expect(holds(home.bounds, [111, 8, 114.5, 17])).toBe(true)
    const mainland: Bounds = [102.2, 8.5, 109.4, 23.3]
    expect(holds(home.bounds, mainland)).toBe(true)
  })

  it('is the chosen place', () => {
    const place = index.places.find(({ id }) => id === 'lang-son')!
    expect(boundsOfChoice(shownOf({ ...firstView, chosen: langSon }), index)).toEqual(place.bounds)
  })

  it('is everything that a document mentions and that has a shape', () => {
    for (const document of documents) {
      const shown = shownOf({ ...firstView, chosen: { type: 'document', id: document.id } })
      const framed = boundsOfChoice(shown, index)
      const drawn = index.places.filter((place) => place.bounds && litPlaces(shown.open).includes(place.id))
      for (const place of drawn)
        expect(holds(framed, place.bounds!), `${document.id}: ${place.id}`).toBe(true)
      if (!drawn.length) expect(framed).toEqual(home.bounds)
    }
  })

  it('is never so small that a point fills the window, nor empty', () => {
    const point = (id: string, at: Bounds): PlaceSummary => ({
      id,
      kind: 'town',
      name: { vi: id, en: id },
      documents: 0,
      bounds: at,
    })
    const small: Index = {
      version: '',
      counts: { documents: 0, mentions: 0 },
      places: [point('a', [106, 21, 106, 21])],
    }
    const [west, south, east, north] = boundsOfChoice(
      shownOf({ ...firstView, chosen: { type: 'place', id: 'a' } }),
      small,
    )
    expect(east - west).toBeCloseTo(0.12)
    expect(north - south).toBeCloseTo(0.12)
    expect((west + east) / 2).toBeCloseTo(106)
  })

  it('is the whole country where the place has no shape', () => {
    const shapeless = index.places.find((place) => !place.bounds)!
    expect(
      boundsOfChoice(shownOf({ ...firstView, chosen: { type: 'place', id: shapeless.id } }), index),
    ).toEqual(home.bounds)
  })
})

describe('what the map is told', () => {
  it('is the view in numbers and ids', () => {
    const view: View = { ...firstView, chosen: langSon, asOf: '2025-06-30', language: 'en', off: ['roads'] }
    expect(globalStateOf(shownOf(view))).toEqual({
      ...stateOfNothing,
      asOf: 20250630,
      lang: 'en',
      selected: 'lang-son',
      off: ['roads'],
    })
    expect(globalStateOf(shownOf({ ...firstView, chosen: memorandum }))).toMatchObject({ selected: '' })
  })
})

describe('the lineage', () => {
  const places = [
    { id: 'ninh-binh', became: ['ninh-binh-2025'] },
    { id: 'ha-nam', became: ['ninh-binh-2025'] },
    { id: 'ninh-binh-2025' },
    { id: 'split', became: ['one', 'two'] },
  ]

  it('is followed back to everything that a place was', () => {
    const was = predecessors(places)
    expect(was.get('ninh-binh-2025')).toEqual(['ninh-binh', 'ha-nam'])
    expect(was.get('two')).toEqual(['split'])
    expect(was.get('ninh-binh')).toBeUndefined()
  })

  it('is followed over several steps, and ends on a circle', () => {
    const steps: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: ['d'], d: ['a'] }
    expect(reach('a', (id) => steps[id] ?? [])).toEqual(['a', 'b', 'c', 'd'])
    expect(reach('alone', () => [])).toEqual(['alone'])
    expect(reach('itself', () => ['itself'])).toEqual(['itself'])
  })
})

describe('the nearest id', () => {
  it.each([
    ['lang-sn', 'lang-son'],
    ['langson', 'lang-son'],
    ['nghean', 'nghe-an'],
    ['lang-son', 'lang-son'],
  ])('to %s is %s', (asked, near) => {
    expect(nearest(asked, ['nghe-an', 'lang-son', 'cao-bang'])).toBe(near)
  })

  it('is none where all are too unlike', () => {
    expect(nearest('zzz', ['lang-son'])).toBeUndefined()
    expect(nearest('', ['lang-son'])).toBeUndefined()
    expect(nearest('lang-son', [])).toBeUndefined()
  })
})
