/** What a person meets where the map cannot run: a drawn one that is looked at, clicked and moved all the same. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Index, LayerFile, ShapeProperties } from '../../src/catalogue/api'
import type { Catalogue } from '../../src/catalogue/client'
import { DrawnMap, type DrawnHandle } from '../../src/drawing/DrawnMap'
import { speakLanguage } from '../../src/text/text'
import { AtlasProvider } from '../../src/view/atlas'
import { change, createViewStore, type Store } from '../../src/view/store'
import { choose, firstView, type Camera, type View } from '../../src/view/view'

const province = (id: string, west: number): LayerFile['features'] => {
  const properties: ShapeProperties = {
    id,
    kind: 'province',
    vi: `Tỉnh ${id}`,
    en: `${id} province`,
    precision: 'generalised',
    from: 0,
    until: 99999999,
    documents: 1,
  }
  const ring = [
    [west, 15],
    [west + 2, 15],
    [west + 2, 17],
    [west, 17],
    [west, 15],
  ]
  return [
    { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } },
    {
      type: 'Feature',
      properties: { ...properties, label: true },
      geometry: { type: 'Point', coordinates: [west + 1, 16] },
    },
  ]
}

const index: Index = {
  version: 'test',
  places: ['dong', 'tay'].map((id, i) => ({
    id,
    kind: 'province',
    name: { vi: id, en: id },
    documents: 1,
    bounds: [105 + 3 * i, 15, 107 + 3 * i, 17],
  })),
  counts: { documents: 0, mentions: 0 },
}
const none: LayerFile = { type: 'FeatureCollection', features: [] }
const provinces: LayerFile = {
  type: 'FeatureCollection',
  features: [...province('dong', 105), ...province('tay', 108)],
}

let failing: Set<string>
const catalogue = (): Catalogue => ({
  index: () => Promise.resolve(index),
  documents: () => Promise.reject(new Error('not asked')),
  mentions: () => Promise.reject(new Error('not asked')),
  place: () => Promise.reject(new Error('not asked')),
  placePage: () => Promise.reject(new Error('not asked')),
  document: () => Promise.reject(new Error('not asked')),
  stories: () => Promise.reject(new Error('not asked')),
  story: () => Promise.reject(new Error('not asked')),
  base: () => Promise.resolve(none),
  layer: (id) =>
    failing.has(id) ? Promise.reject(new Error(id)) : Promise.resolve(id === 'provinces' ? provinces : none),
})

type Seen = (entries: { contentRect: { width: number; height: number } }[]) => void
/** Every element is 800 × 600. */
class FixedSizes {
  private readonly seen: Seen
  constructor(seen: Seen) {
    this.seen = seen
  }
  observe() {
    this.seen([{ contentRect: { width: 800, height: 600 } }])
  }
  disconnect() {}
}

beforeEach(async () => {
  failing = new Set()
  await speakLanguage('vi')
  vi.stubGlobal('ResizeObserver', FixedSizes)
})
afterEach(() => vi.unstubAllGlobals())

async function show(view: Partial<View> = {}) {
  const store = createViewStore({ ...firstView, asOf: '2026-03-01', ...view })
  const onPick = vi.fn<(ids: string[], camera: Camera | null, at: [number, number]) => void>()
  const moves = createRef<DrawnHandle>()
  render(
    <AtlasProvider atlas={{ store, catalogue: catalogue(), index }}>
      <DrawnMap flavour="light" ref={moves} onPick={onPick} />
    </AtlasProvider>,
  )
  const map = screen.getByRole('region', { name: /Vùng vẽ bản đồ/ })
  if (!failing.has('provinces')) await screen.findByText('Tỉnh dong')
  return { store, onPick, map, moves: () => moves.current! }
}

const click = (map: HTMLElement, clientX: number, clientY: number) => {
  fireEvent.pointerDown(map, { clientX, clientY, button: 0, pointerId: 1 })
  fireEvent.pointerUp(map, { clientX, clientY, button: 0, pointerId: 1 })
}
const where = (store: Store) => store.getState().view.camera

describe('the drawn map', () => {
  it('frames what is chosen, and says where it looks without making that the visitor’s choice', async () => {
    const { store } = await show({ chosen: { type: 'place', id: 'dong' } })
    const { seen, view } = store.getState()
    expect(seen?.lng).toBeCloseTo(106)
    expect(view.camera).toBeNull()
  })

  it('follows a choice made elsewhere', async () => {
    const { store } = await show({ chosen: { type: 'place', id: 'dong' } })
    act(() => change(store, (view) => choose(view, { type: 'place', id: 'tay' })))
    expect(store.getState().seen?.lng).toBeCloseTo(109)
  })

  it('tells what was clicked, and nothing where there is only sea', async () => {
    const { map, onPick } = await show({ camera: { lng: 106, lat: 16, zoom: 7 } })
    click(map, 400, 300)
    const [lng, lat] = [expect.closeTo(106, 4), expect.closeTo(16, 4)] as number[]
    expect(onPick).toHaveBeenLastCalledWith(['dong'], expect.objectContaining({ zoom: 7 }), [lng, lat])
    click(map, 400, 10)
    expect(onPick).toHaveBeenLastCalledWith([], expect.anything(), [
      expect.closeTo(106, 4),
      expect.any(Number),
    ])
  })

  it('is pulled by the pointer, and that is no click', async () => {
    const { map, onPick, store } = await show({ camera: { lng: 106, lat: 16, zoom: 7 } })
    fireEvent.pointerDown(map, { clientX: 400, clientY: 300, button: 0, pointerId: 1 })
    fireEvent.pointerMove(map, { clientX: 300, clientY: 300, pointerId: 1 })
    expect(where(store)?.lng).toBe(106)
    fireEvent.pointerUp(map, { clientX: 300, clientY: 300, button: 0, pointerId: 1 })
    expect(where(store)?.lng).toBeCloseTo(106 + (100 / (512 * 2 ** 7)) * 360, 4)
    expect(onPick).not.toHaveBeenCalled()
  })

  it('obeys the keys', async () => {
    const { map, store } = await show({ camera: { lng: 106, lat: 16, zoom: 7 } })
    const user = userEvent.setup()
    await user.tab()
    expect(map).toHaveFocus()
    await user.keyboard('+')
    expect(where(store)?.zoom).toBeCloseTo(8)
    await user.keyboard('{ArrowRight}')
    expect(where(store)!.lng).toBeGreaterThan(106)
    await user.keyboard('{ArrowUp}')
    expect(where(store)!.lat).toBeGreaterThan(16)
  })

  it('zooms with the wheel about the pointer and writes the camera once it rests', async () => {
    const { map, store } = await show({ camera: { lng: 106, lat: 16, zoom: 7 } })
    fireEvent.wheel(map, { deltaY: -120, clientX: 400, clientY: 300 })
    expect(where(store)?.zoom).toBe(7)
    await waitFor(() => expect(where(store)!.zoom).toBeGreaterThan(7))
    expect(where(store)?.lng).toBeCloseTo(106)
  })

  it('obeys the buttons, and goes no further than the map goes', async () => {
    const { moves, store } = await show({ camera: { lng: 106, lat: 16, zoom: 12.8 } })
    act(() => moves().zoomBy(1))
    expect(where(store)?.zoom).toBeCloseTo(13)
    act(() => moves().panBy(160, 0))
    expect(where(store)!.lng).toBeGreaterThan(106)
  })

  it('says which layers could not be had, and tries again', async () => {
    failing.add('provinces')
    const { moves, store } = await show()
    await waitFor(() => expect(store.getState().missing).toEqual(['provinces']))
    failing.clear()
    act(() => moves().retry())
    expect(await screen.findByText('Tỉnh dong')).toBeInTheDocument()
    expect(store.getState().missing).toEqual([])
  })
})
