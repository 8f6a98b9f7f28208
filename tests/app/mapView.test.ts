/** The owner of the map: it draws what the view says, moves for choices made elsewhere, and reports what the visitor does on it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { layerIds } from '../../src/catalogue/layers'
import { baseNames } from '../../src/catalogue/client'
import { createMapView, placesAt, type MapSettings, type MapView } from '../../src/map/mapView'
import { pickableLayers } from '../../src/map/style'
import { home, stateOfNothing } from '../../src/view/derived'
import { openDocuments } from '../../src/view/opening'
import type { Mark } from '../../src/view/marks'
import { change, createViewStore, type Store } from '../../src/view/store'
import {
  choose,
  chooseInPlace,
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
import { builtCatalogue, documentEntry, index } from '../content/builtAtlas'
import { FakeMap, fakeDrawing } from './fakeMap'

fakeDrawing()

const langSon = { type: 'place', id: 'lang-son' } as const
const ngheAn = { type: 'place', id: 'nghe-an' } as const
const memorandum = { type: 'document', id: '2026-01-09-ban-ghi-nho-cao-bang-lang-son-thai-nguyen' } as const
const boundsOf = (id: string) => index.places.find((place) => place.id === id)!.bounds!
const somewhere = { lng: 106.5, lat: 20.5, zoom: 8 }

let store: Store
let map: FakeMap
let mapView: MapView
let failing: Set<string>
const view = () => store.getState().view
const act = (action: (view: View) => View) => change(store, action)

/** Lets promises that are already settled run. */
const settle = async () => {
  for (let n = 0; n < 20; n++) await Promise.resolve()
}

function open(start: View = firstView, settings: Partial<MapSettings> = {}) {
  store = createViewStore(start)
  openDocuments(store, builtCatalogue())
  mapView = createMapView({
    container: document.createElement('div'),
    createMap: (options) => (map = new FakeMap(options)).asMap(),
    store,
    catalogue: builtCatalogue(failing),
    index,
    flavour: 'light',
    locale: {},
    ...settings,
  })
}
async function openLoaded(start: View = firstView, settings: Partial<MapSettings> = {}) {
  open(start, settings)
  map.loadStyle()
  await settle()
}
beforeEach(() => {
  failing = new Set()
})
afterEach(() => vi.useRealTimers())

describe('the cursor', () => {
  const ringed = () => map.data.get('cursor')?.features

  it('rings the place under it, and nothing once it is gone', async () => {
    await openLoaded()
    expect(ringed()).toBeUndefined()
    store.setState({ cursor: 'lang-son' })
    await settle()
    expect(ringed()).toHaveLength(1)
    expect(ringed()![0]).toMatchObject({ properties: { id: 'lang-son' } })
    expect(ringed()![0]!.geometry.type).toMatch(/Polygon$/)
    store.setState({ cursor: 'cang-nghi-son' })
    await settle()
    expect(ringed()![0]).toMatchObject({ properties: { id: 'cang-nghi-son' } })
    store.setState({ cursor: '' })
    await settle()
    expect(ringed()).toEqual([])
  })

  it('that has moved on is not overtaken by the file of where it was', async () => {
    await openLoaded()
    store.setState({ cursor: 'lang-son' })
    store.setState({ cursor: '' })
    await settle()
    expect(ringed()).toEqual([])
  })

  it('on a place that there is not rings nothing', async () => {
    await openLoaded()
    store.setState({ cursor: 'nowhere' })
    await settle()
    expect(ringed()).toEqual([])
  })
})

it('the ground in sight is told as soon as there is a map, and after every move', async () => {
  await openLoaded({ ...firstView, camera: { lng: 106, lat: 21, zoom: 9 } })
  expect(store.getState().sight).toEqual([105.5, 20.5, 106.5, 21.5])
  map.drag({ lng: 107, lat: 20, zoom: 8 })
  expect(store.getState().sight).toEqual([106, 19, 108, 21])
})

describe('what tools draw', () => {
  const mark = (lng: number): Mark => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lng, 16] },
    properties: { role: 'point' },
  })
  const drawn = () => map.data.get('marks')?.features

  it('stands on the map when the map comes, changes with the tool, and goes with it', async () => {
    open()
    store.setState({ marks: [mark(105)] })
    map.loadStyle()
    await settle()
    expect(drawn()).toEqual([mark(105)])
    store.setState({ marks: [mark(105), mark(106)] })
    expect(drawn()).toHaveLength(2)
    store.setState({ marks: [] })
    expect(drawn()).toEqual([])
  })

  it('neither moves the map nor touches what it shows', async () => {
    await openLoaded()
    map.settings = []
    store.setState({ marks: [mark(105)] })
    expect([map.settings, map.framed, map.eased]).toEqual([[], [], []])
  })
})

describe('what the map is told', () => {
  it('is the view, from the first frame', () => {
    open({ ...firstView, chosen: langSon, asOf: '2025-06-30', language: 'en', off: ['roads'] })
    const shown = { ...stateOfNothing, asOf: 20250630, lang: 'en', selected: 'lang-son', off: ['roads'] }
    expect(map.state).toEqual(shown)
    map.loadStyle()
    expect(map.state).toEqual(shown)
  })

  it('follows every change of the view, and nothing that did not change is told again', async () => {
    await openLoaded()
    map.settings = []
    act((now) => showDay(now, '2025-06-30'))
    expect(map.state.asOf).toBe(20250630)
    act((now) => speak(now, 'en'))
    act((now) => switchLayer(now, 'towns', false))
    act((now) => choose(now, langSon))
    expect(map.state).toEqual({
      ...stateOfNothing,
      asOf: 20250630,
      lang: 'en',
      selected: 'lang-son',
      off: ['towns'],
    })
    expect(map.settings).toEqual(['asOf', 'lang', 'off', 'selected'])
  })

  it('waits until the page has painted its answer, and is then only the last of what was chosen', async () => {
    const painted: (() => void)[] = []
    await openLoaded(firstView, { afterPaint: (draw) => painted.push(draw) })
    map.settings = []
    act((now) => choose(now, langSon))
    act((now) => choose(now, ngheAn))
    store.setState({ marks: [] })
    expect(map.settings).toEqual([])
    expect(painted).toHaveLength(1)
    painted[0]!()
    expect(map.settings).toEqual(['selected'])
    expect(map.state.selected).toBe('nghe-an')
    act((now) => choose(now, langSon))
    mapView.destroy()
    expect(() => painted[1]!()).not.toThrow()
    expect(map.state.selected, 'a map that is gone is told nothing').toBe('nghe-an')
  })

  it('is no day on which nothing begins or ends: laying out the same map anew would only cost', async () => {
    await openLoaded({ ...firstView, asOf: '2024-01-01' })
    map.settings = []
    for (const day of ['2025-06-28', '2024-02-01']) act((now) => showDay(now, day))
    expect(map.settings).toEqual([])
    act((now) => showDay(now, '2025-07-01'))
    expect(map.state.asOf).toBe(20250701)
    act((now) => showDay(now, '2025-06-30'))
    expect(map.state.asOf).toBe(20250630)
  })

  it('is a day on which a document first mentions a place where that is to be seen', async () => {
    await openLoaded({ ...firstView, asOf: '2024-01-01' })
    act((now) => showDay(now, '2025-06-28'))
    expect(map.state.asOf).toBe(20240101)
    act((now) => openTool(now, 'coverage'))
    expect(map.state).toMatchObject({ coverage: true, asOf: 20250628 })
  })

  it('is the day after all where it turned out to make a difference once the shapes were there', async () => {
    open({ ...firstView, asOf: '2024-01-01' })
    map.loadStyle()
    act((now) => showDay(now, '2025-07-01'))
    await settle()
    expect(map.state.asOf).toBe(20250701)
  })

  it('is which places an open document mentions', async () => {
    await openLoaded()
    act((now) => choose(now, memorandum))
    expect(map.state.lit).toEqual([])
    await settle()
    const mentioned = documentEntry(memorandum.id).mentions.map(({ place }) => place.id)
    expect(map.state.lit).toEqual([...new Set(mentioned)])
    act((now) => choose(now, null))
    expect(map.state.lit).toEqual([])
  })

  it('waits for the style, then is told what changed meanwhile', () => {
    open()
    expect(() => act((now) => choose(now, langSon))).not.toThrow()
    map.loadStyle()
    expect(map.state.selected).toBe('lang-son')
  })

  it('is the style in the other look, with the same state', async () => {
    await openLoaded({ ...firstView, chosen: langSon })
    mapView.setFlavour('dark')
    expect((map.style as { name: string }).name).toContain('dark')
    expect(map.state.selected).toBe('lang-son')
    expect([...map.images].some((name) => name.endsWith('/dark'))).toBe(true)
  })

  it('may be the other look before the first style has come', () => {
    open()
    expect(() => mapView.setFlavour('dark')).not.toThrow()
    map.loadStyle()
    expect((map.style as { name: string }).name).toContain('dark')
    expect(map.state.lang).toBe('vi')
  })
})

describe('the camera', () => {
  it('starts on the whole country, on the chosen place, or where the address says', () => {
    open()
    expect(map.options.bounds).toEqual([home.bounds.slice(0, 2), home.bounds.slice(2)])
    open({ ...firstView, chosen: langSon })
    expect(map.options.bounds).toEqual([boundsOf('lang-son').slice(0, 2), boundsOf('lang-son').slice(2)])
    open({ ...firstView, chosen: langSon, camera: somewhere })
    expect(map.options).toMatchObject({ center: [106.5, 20.5], zoom: 8 })
    expect(map.options.bounds).toBeUndefined()
  })

  it('frames what is chosen from the list, and returns to the whole country', async () => {
    await openLoaded()
    act((now) => choose(now, langSon))
    map.arrive()
    act((now) => choose(now, memorandum))
    expect(map.framed, 'the camera rests until the document is here').toHaveLength(1)
    await settle()
    map.arrive()
    act(wholeCountry)
    map.arrive()
    expect(map.framed[0]).toEqual(boundsOf('lang-son'))
    expect(map.framed[1]![0]).toBeLessThan(boundsOf('cao-bang')[0] + 1e-9)
    expect(map.framed[2]).toEqual(home.bounds)
  })

  it('goes where an address says once the document of that address is here', async () => {
    await openLoaded()
    act((now) => ({ ...choose(now, memorandum), camera: somewhere }))
    expect(map.eased, 'the camera rests until the document is here').toEqual([])
    await settle()
    expect(map.eased).toEqual([somewhere])
    expect(map.framed).toEqual([])
  })

  it('frames again what is chosen again after the map was moved', async () => {
    await openLoaded()
    act((now) => choose(now, langSon))
    map.arrive()
    map.drag(somewhere)
    act((now) => choose(now, langSon))
    expect(map.framed).toEqual([boundsOf('lang-son'), boundsOf('lang-son')])
  })

  it('stays where it is for a click on the map', async () => {
    await openLoaded(firstView, {
      onPick: (ids, camera) =>
        change(
          store,
          (now) => chooseInPlace(now, ids[0] ? { type: 'place', id: ids[0] } : null, camera),
          ids,
        ),
    })
    map.drag(somewhere)
    map.rendered = [
      { id: 'lang-son', layer: 'provinces-fill', type: 'Polygon' },
      { id: 'cao-toc-dong-dang-tra-linh', layer: 'expressways-line', type: 'LineString' },
    ]
    map.click()
    expect(view().chosen).toEqual({ type: 'place', id: 'cao-toc-dong-dang-tra-linh' })
    expect(store.getState().under).toEqual(['cao-toc-dong-dang-tra-linh', 'lang-son'])
    expect([map.framed, map.eased]).toEqual([[], []])
    map.rendered = []
    map.click()
    expect(view().chosen).toBeNull()
    expect([map.framed, map.eased]).toEqual([[], []])
  })

  it.each([
    ['the day', (now: View) => showDay(now, '2025-06-30')],
    ['the language', (now: View) => speak(now, 'en')],
    ['the look', (now: View) => look(now, 'dark')],
    ['a layer', (now: View) => switchLayer(now, 'roads', false)],
  ])('stays where it is when %s changes', async (_what, action) => {
    await openLoaded({ ...firstView, chosen: langSon })
    act(action)
    expect([map.framed, map.eased]).toEqual([[], []])
  })

  it('goes where Back leads', async () => {
    await openLoaded()
    act((now) => moveCamera(now, somewhere))
    expect(map.eased).toEqual([somewhere])
  })

  it('moves at once for those who asked for less motion', async () => {
    await openLoaded(firstView, { reducedMotion: true })
    act((now) => choose(now, langSon))
    expect(map.isMoving()).toBe(false)
    expect(view().camera).toBeNull()
  })
})

describe("the visitor's moves", () => {
  it('are written into the view', async () => {
    await openLoaded()
    map.drag(somewhere)
    expect(view().camera).toEqual(somewhere)
    expect(store.getState().seen).toEqual(somewhere)
  })

  it('by the buttons are written too', async () => {
    await openLoaded()
    const { zoom } = mapView.camera()
    mapView.zoomBy(1)
    map.arrive()
    expect(view().camera?.zoom).toBe(zoom + 1)
    mapView.panBy(160, 0)
    map.arrive()
    expect(view().camera).toEqual(mapView.camera())
  })

  it('are not confused with the move that frames a choice', async () => {
    await openLoaded()
    act((now) => choose(now, langSon))
    map.arrive()
    expect(view().camera).toBeNull()
    expect(store.getState().seen).toEqual(mapView.camera())
  })

  it('are not confused with a choice that follows on another before the camera has arrived', async () => {
    await openLoaded()
    act((now) => choose(now, langSon))
    act((now) => choose(now, ngheAn))
    map.arrive()
    expect(view().camera).toBeNull()
  })

  it('are written when they interrupt the move that frames a choice', async () => {
    await openLoaded()
    act((now) => choose(now, langSon))
    map.drag(somewhere)
    expect(view().camera).toEqual(somewhere)
  })

  it('are not confused with a window that changes its size', async () => {
    await openLoaded({ ...firstView, chosen: langSon })
    map.resize()
    map.arrive()
    expect(view().camera).toBeNull()
    expect(map.framed.at(-1)).toEqual(boundsOf('lang-son'))
  })

  it('stand when the window changes its size', async () => {
    await openLoaded()
    map.drag(somewhere)
    map.resize()
    expect(view().camera).toEqual(somewhere)
    expect(map.framed).toEqual([])
  })

  it('on a map that is only looked at change nothing', async () => {
    await openLoaded(firstView, { interactive: false })
    map.drag(somewhere)
    expect(view()).toBe(firstView)
    expect(store.getState().seen).toBeNull()
  })
})

describe('the data', () => {
  it('fills every source of the style', async () => {
    await openLoaded()
    expect([...map.data.keys()].sort()).toEqual([...baseNames, ...layerIds].sort())
    expect(map.data.get('provinces')!.features.length).toBeGreaterThan(86)
    expect(store.getState().missing).toEqual([])
  })

  it('says that the map is ready when all of it has been drawn', async () => {
    const onReady = vi.fn()
    await openLoaded(firstView, { onReady })
    expect(onReady).not.toHaveBeenCalled()
    map.fire('idle')
    expect(onReady).toHaveBeenCalledOnce()
  })

  it('that is missing is named while the rest is drawn, and is drawn when it comes', async () => {
    failing = new Set(['data/layers/railways.geojson', 'geo/lakes.geojson'])
    await openLoaded()
    expect([...store.getState().missing].sort()).toEqual(['base', 'railways'])
    expect(map.data.has('provinces') && map.data.has('land')).toBe(true)
    expect(map.data.has('railways')).toBe(false)

    failing.delete('data/layers/railways.geojson')
    mapView.retry()
    await settle()
    expect(store.getState().missing).toEqual(['base'])
    expect(map.data.get('railways')!.features.length).toBeGreaterThan(0)

    failing.clear()
    mapView.retry()
    await settle()
    expect(store.getState().missing).toEqual([])
  })

  it('that is missing does not keep the map from being ready', async () => {
    failing = new Set(['data/layers/railways.geojson'])
    const onReady = vi.fn()
    await openLoaded(firstView, { onReady })
    map.fire('idle')
    expect(onReady).toHaveBeenCalledOnce()
  })
})

describe('a click', () => {
  const at = (rendered: FakeMap['rendered']) => {
    open()
    map.rendered = rendered
    return placesAt(map.asMap(), { x: 1, y: 1 })
  }

  it('finds what is drawn on top first, each place once', () => {
    expect(
      at([
        { id: 'lang-son', layer: 'provinces-fill', type: 'MultiPolygon' },
        { id: 'lang-son', layer: 'provinces-edge', type: 'MultiPolygon' },
        { id: 'cang-nghi-son', layer: 'seaports-icon', type: 'Point' },
        { id: 'quoc-lo-1-huu-nghi-ha-noi', layer: 'roads-line', type: 'LineString' },
        { id: 'cang-nghi-son', layer: 'seaports-icon', type: 'Point' },
      ]),
    ).toEqual(['cang-nghi-son', 'quoc-lo-1-huu-nghi-ha-noi', 'lang-son'])
  })

  it('finds nothing on the open sea', () => {
    expect(at([{ id: 'x', layer: 'sea-names', type: 'Point' }])).toEqual([])
  })
})

describe('the end', () => {
  it('removes the map and stops listening to the view', async () => {
    await openLoaded()
    mapView.destroy()
    expect(map.removed).toBe(true)
    expect(() => act((now) => choose(now, langSon))).not.toThrow()
    expect(map.framed).toEqual([])
  })

  it('before the data has come breaks nothing', async () => {
    open()
    map.loadStyle()
    mapView.destroy()
    await settle()
    expect(map.data.size).toBe(0)
    expect(store.getState().missing).toEqual([])
  })

  it('comes when the graphics card is lost for good', () => {
    vi.useFakeTimers()
    const onLost = vi.fn()
    open(firstView, { onLost })
    map.fire('webglcontextlost')
    vi.advanceTimersByTime(3000)
    expect(onLost).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2000)
    expect(onLost).toHaveBeenCalledOnce()
  })

  it('does not come when the graphics card returns, or the map has already gone', () => {
    vi.useFakeTimers()
    const onLost = vi.fn()
    open(firstView, { onLost })
    map.fire('webglcontextlost')
    vi.advanceTimersByTime(3000)
    map.fire('webglcontextrestored')
    vi.advanceTimersByTime(10_000)
    map.fire('webglcontextlost')
    mapView.destroy()
    vi.advanceTimersByTime(10_000)
    expect(onLost).not.toHaveBeenCalled()
  })
})

describe('a second map of the same ground', () => {
  it('follows every step of the first, and tells the view nothing of it', async () => {
    await openLoaded()
    const [first, firstMap, firstStore] = [mapView, map, store]
    await openLoaded({ ...firstView, asOf: '2025-06-30', camera: first.camera() }, { interactive: false })
    const unfollow = first.whenMoved(mapView.jumpTo)
    firstMap.drag(somewhere)
    expect(mapView.camera()).toEqual(somewhere)
    expect(firstStore.getState().view.camera).toEqual(somewhere)
    expect(store.getState().view.camera).not.toEqual(somewhere)
    unfollow()
    firstMap.drag({ ...somewhere, zoom: 5 })
    expect(mapView.camera()).toEqual(somewhere)
  })

  it('says what lies at a point of its own', async () => {
    await openLoaded({ ...firstView, asOf: '2025-06-30' }, { interactive: false })
    map.rendered = [{ id: 'binh-phuoc', layer: pickableLayers[0]!, type: 'Polygon' }]
    expect(mapView.placesAt(5, 5)).toEqual(['binh-phuoc'])
  })
})
