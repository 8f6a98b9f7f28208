/** The drawn map: it lies where the map lies, shows what the view asks for, and a click on it finds the places. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../src/catalogue/api'
import type { LayerId } from '../../src/catalogue/layers'
import { draw, type Drawing as Drawn } from '../../src/drawing/draw'
import { Drawing } from '../../src/drawing/Drawing'
import {
  cameraFitting,
  cameraPushed,
  cameraWithin,
  cameraZoomed,
  evenPadding,
  projectionOf,
} from '../../src/drawing/projection'
import { brokenLines } from '../../src/drawing/textWidth'
import { boundsOfChoice, globalStateOf, home, stateOfNothing } from '../../src/view/derived'
import { firstView, type Camera, type View } from '../../src/view/view'
import { shownOf } from '../content/builtAtlas'
import { ground, index } from './realGround'
import { smallCountry } from './smallCountry'

const size = { width: 900, height: 720 }
const merged = { ...firstView, asOf: '2026-03-01' }
const framing = (bounds: Bounds) => cameraFitting(bounds, size, evenPadding(24), 9.2)
const drawn = (view: View, camera: Camera = framing(boundsOfChoice(shownOf(view), index))) =>
  draw({ ground, size, camera, state: globalStateOf(shownOf(view)), flavour: 'light' })
const choosing = (id: string): View => ({ ...merged, chosen: { type: 'place', id } })
const reading = (id: string): View => ({ ...merged, chosen: { type: 'document', id } })

const group = (drawing: Drawn, layer: string) => drawing.groups.find((g) => g.layer === layer)?.shapes ?? []
const idsIn = (drawing: Drawn, layer: string) => group(drawing, layer).map((shape) => shape.id)
const anchorOf = (layer: LayerId, id: string) => {
  const found = ground.layers[layer]!.features.find(
    ({ properties, geometry }) => properties.id === id && geometry.type === 'Point',
  )
  if (found?.geometry.type !== 'Point') throw new Error(`${id} has no point`)
  return found.geometry.coordinates
}

describe('the projection', () => {
  const camera = { lng: 106.2, lat: 18.4, zoom: 6.3 }

  it("is MapLibre's: Web Mercator on tiles of 512 pixels", () => {
    const world = 512 * 2 ** camera.zoom
    const x = (lng: number) => ((lng + 180) / 360) * world
    const y = (lat: number) =>
      ((1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2) * world
    const [px, py] = projectionOf(camera, size).project([112, 16.5])
    expect(px).toBeCloseTo(x(112) - x(camera.lng) + size.width / 2, 6)
    expect(py).toBeCloseTo(y(16.5) - y(camera.lat) + size.height / 2, 6)
  })

  it('goes back where it came from', () => {
    const { project, unproject } = projectionOf(camera, size)
    const [lng, lat] = unproject(project([109.3, 11.1]))
    expect(lng).toBeCloseTo(109.3, 9)
    expect(lat).toBeCloseTo(11.1, 9)
  })

  it('frames bounds so that they touch the padding on one pair of sides', () => {
    const padding = { top: 100, right: 20, bottom: 10, left: 60 }
    const { project } = projectionOf(cameraFitting(home.bounds, size, padding), size)
    const [west, south, east, north] = home.bounds
    expect(project([west, north])[1]).toBeCloseTo(padding.top, 6)
    expect(project([east, south])[1]).toBeCloseTo(size.height - padding.bottom, 6)
    const [left, right] = [project([west, north])[0], project([east, south])[0]]
    expect(left - padding.left).toBeCloseTo(size.width - padding.right - right, 6)
  })

  it('keeps what is under the pointer there while it zooms', () => {
    const pointer: [number, number] = [700, 200]
    const under = projectionOf(camera, size).unproject(pointer)
    const zoomed = cameraZoomed(camera, 1.5, [pointer[0] - size.width / 2, pointer[1] - size.height / 2])
    const [x, y] = projectionOf(zoomed, size).project(under)
    expect(x).toBeCloseTo(pointer[0], 6)
    expect(y).toBeCloseTo(pointer[1], 6)
  })

  it('follows the hand, and not beyond the limits', () => {
    const middle = [camera.lng, camera.lat]
    const [x, y] = projectionOf(cameraPushed(camera, [30, -12]), size).project(middle)
    expect([x - size.width / 2, y - size.height / 2].map(Math.round)).toEqual([30, -12])
    const limits = { bounds: home.limits.flat() as Bounds, minZoom: 3, maxZoom: 13 }
    const pulled = cameraWithin(cameraPushed(camera, [1e5, 0]), size, limits)
    expect(projectionOf(pulled, size).unproject([0, 0])[0]).toBeCloseTo(home.limits[0][0], 6)
    const whole = cameraWithin({ ...camera, zoom: 1 }, size, limits)
    expect(projectionOf(whole, size).unproject([0, 0])[0]).toBeGreaterThanOrEqual(home.limits[0][0] - 1e-9)
  })
})

describe('the whole country', () => {
  it('has 63 provinces before 1 July 2025 and 34 from that day on', () => {
    expect(new Set(idsIn(drawn({ ...merged, asOf: '2025-06-30' }), 'provinces-fill')).size).toBe(63)
    expect(new Set(idsIn(drawn({ ...merged, asOf: '2025-07-01' }), 'provinces-fill')).size).toBe(34)
  })

  it.each(['vi', 'en'] as const)('draws and names Hoàng Sa and Trường Sa (%s), at every date', (language) => {
    for (const asOf of ['1990-01-01', '2025-06-30', '2026-03-01']) {
      const drawing = drawn({ ...merged, asOf, language })
      expect(group(drawing, 'archipelagos')).toHaveLength(2)
      const names = drawing.labels
        .filter((label) => label.layer === 'archipelago-names')
        .map((l) => l.lines.join(' ').replaceAll('\u00a0', ' '))
      const [hoangSa, truongSa] =
        language === 'vi'
          ? ['Quần đảo Hoàng Sa (Đà Nẵng)', 'Quần đảo Trường Sa (Khánh Hòa)']
          : ['Hoang Sa archipelago (Da Nang)', 'Truong Sa archipelago (Khanh Hoa)']
      expect(names).toEqual(expect.arrayContaining([hoangSa, truongSa]))
    }
  })

  it('writes no name over another', () => {
    const boxes = drawn(merged).labels.map((label) => ({ name: label.lines.join(' '), label }))
    for (const { name, label } of boxes) {
      const others = boxes.filter((other) => other.label !== label && other.label.isAt(label.x, label.y - 2))
      expect(others, `over ${name}`).toEqual([])
    }
  })

  it('leaves out a layer that is switched off, but not what was chosen of it', () => {
    const off = { ...merged, off: ['expressways' as const] }
    expect(idsIn(drawn(off), 'expressways-line')).toEqual([])
    const chosen = { ...off, chosen: choosing('cao-toc-dong-dang-tra-linh').chosen }
    expect(idsIn(drawn(chosen, framing(home.bounds)), 'expressways-line')).toEqual([
      'cao-toc-dong-dang-tra-linh',
    ])
  })

  it('draws what ended before the day when it is chosen', () => {
    const drawing = drawn(choosing('bac-kan'))
    expect(idsIn(drawing, 'provinces-loud-edge')).toEqual(['bac-kan'])
    expect(drawing.labels.some((label) => label.id === 'bac-kan')).toBe(true)
  })
})

describe('an open document', () => {
  const documentId = '2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh'
  const drawing = drawn(reading(documentId))

  it('lights what it mentions', () => {
    expect(idsIn(drawing, 'provinces-loud-fill')).toHaveLength(3)
    const name = drawing.labels.find((label) => label.id === 'nghe-an')
    expect(name?.opacity).toBe(1)
  })

  it('dims the rest', () => {
    const road = group(drawing, 'expressways-line').find((shape) => shape.id === 'cao-toc-nghi-son-dien-chau')
    expect(road?.opacity).toBeCloseTo(0.22)
  })
})

describe('a click', () => {
  const camera = framing(boundsOfChoice(shownOf(choosing('lang-son')), index))
  const { project } = projectionOf(camera, size)

  it("at Lạng Sơn's name finds the province", () => {
    const [x, y] = project(anchorOf('provinces', 'lang-son'))
    expect(drawn(merged, camera).placesAt(x, y)).toContain('lang-son')
  })

  it('on a border gate finds the gate first, then the province', () => {
    const [x, y] = project(anchorOf('border-gates', 'cua-khau-chi-ma'))
    const found = drawn(merged, camera).placesAt(x - 3, y)
    expect(found[0]).toBe('cua-khau-chi-ma')
    expect(found).toContain('lang-son')
  })

  it('on the sea finds nothing', () => {
    const country = framing(home.bounds)
    const [x, y] = projectionOf(country, size).project([110.5, 14.8])
    expect(drawn(merged, country).placesAt(x, y)).toEqual([])
  })

  it('finds an area that is made of whole provinces only at its edge', () => {
    const zone = ground.layers.zones!.features.find(
      ({ properties }) => properties.id === 'vung-cao-bang-lang-son-thai-nguyen',
    )
    const area = zone ?? ground.layers.zones!.features.find(({ properties }) => properties.outline)!
    const { id } = area.properties
    const drawing = drawn(merged, framing(boundsOfChoice(shownOf(choosing(id)), index)))
    const shapes = drawing.groups.flatMap((g) => g.shapes.filter((shape) => shape.id === id))
    expect(shapes.every((shape) => shape.fill === undefined)).toBe(true)
    const ring =
      area.geometry.type === 'Polygon'
        ? area.geometry.coordinates[0]!
        : (area.geometry as GeoJSON.MultiPolygon).coordinates[0]![0]!
    const at = projectionOf(framing(boundsOfChoice(shownOf(choosing(id)), index)), size).project(ring[10]!)
    expect(drawing.placesAt(at[0] + 1, at[1] + 1)).toContain(id)
  })

  it('takes a line from a few pixels away', () => {
    const line = ground.layers.expressways!.features.find(
      ({ properties }) => properties.id === 'cao-toc-bac-giang-lang-son',
    )!
    const [x, y] = project((line.geometry as GeoJSON.LineString).coordinates[3]!)
    const far = drawn(merged, camera)
    expect(far.placesAt(x + 4, y)).toContain('cao-toc-bac-giang-lang-son')
    expect(far.placesAt(x + 40, y)).not.toContain('cao-toc-bac-giang-lang-son')
  })
})

describe('a long name', () => {
  it.each([
    ['Quần đảo Hoàng Sa (Đà Nẵng)', 9, ['Quần đảo Hoàng Sa', '(Đà Nẵng)']],
    ['Vùng Nam Thanh – Bắc Nghệ', 9, ['Vùng Nam Thanh –', 'Bắc Nghệ']],
    ['Nghệ An', 7, ['Nghệ An']],
  ])('%s breaks where it reads well', (name, width, lines) => {
    expect(brokenLines(name, width)).toEqual(lines)
  })
})

describe('a small country', () => {
  it('is drawn as it was', async () => {
    const drawing = draw({
      ground: smallCountry,
      size: { width: 560, height: 480 },
      camera: { lng: 106, lat: 15.4, zoom: 6.8 },
      state: { ...stateOfNothing, asOf: 20260301, selected: 'a' },
      flavour: 'light',
    })
    const svg = renderToStaticMarkup(createElement(Drawing, { drawing, label: 'Một nước nhỏ' }))
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('golden/small-country.svg')
  })
})
