/** The style as a value: sound as a whole, and answering the view as the visitor expects, on the real shapes. */
import {
  createPropertyExpression,
  featureFilter,
  latest,
  validateStyleMin,
  type LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { legendOf, legendOrder } from '../../src/cartography/legend'
import { flavours, palettes } from '../../src/cartography/palette'
import { spotPaths, symbols } from '../../src/cartography/symbols'
import type { LayerFile, ShapeFeature } from '../../src/catalogue/api'
import { baseNames } from '../../src/catalogue/client'
import { layerIds, layerKinds, layerOf, type LayerId } from '../../src/catalogue/layers'
import { placeKinds, statuses } from '../../src/catalogue/words'
import { imageName } from '../../src/map/layers/spots'
import { mapStyle, pickableLayers } from '../../src/map/style'
import { stateOfNothing, type GlobalState } from '../../src/view/derived'
import { builtCatalogue, index, layerFile } from '../content/builtAtlas'

const style = mapStyle('light')
const layers = style.layers
const data = new Map<string, LayerFile>(layerIds.map((id) => [id, layerFile(id)]))

const base: GlobalState = { ...stateOfNothing, asOf: 20260101 }

/** What MapLibre is given of a feature: its properties, and point, line or area as 1, 2, 3. */
const asDrawn = ({ geometry, properties }: ShapeFeature) => ({
  type: geometry.type.endsWith('Point')
    ? (1 as const)
    : geometry.type.endsWith('LineString')
      ? (2 as const)
      : (3 as const),
  properties: properties as unknown as Record<string, unknown>,
})

function passes(layer: LayerSpecification, feature: ShapeFeature, state: GlobalState, zoom = 9): boolean {
  const { filter } = layer as { filter?: Parameters<typeof featureFilter>[0] }
  return featureFilter(filter, `layers.${layer.id}.filter`, { ...state }).filter({ zoom }, asDrawn(feature))
}

/** The places that are drawn by any style layer of a data layer, whatever the zoom. */
function drawn(dataLayer: LayerId, state: GlobalState): Set<string> {
  const drawing = layers.filter((layer) => 'source' in layer && layer.source === dataLayer)
  return new Set(
    data
      .get(dataLayer)!
      .features.filter((feature) => drawing.some((layer) => passes(layer, feature, state)))
      .map(({ properties }) => properties.id),
  )
}

function paint(
  layerId: string,
  property: string,
  feature: ShapeFeature,
  state: GlobalState,
  zoom = 9,
): unknown {
  const layer = layers.find(({ id }) => id === layerId)!
  const group = property in (layer.layout ?? {}) ? 'layout' : 'paint'
  const value = (layer[group] as Record<string, unknown>)[property]
  const specification = (latest as unknown as Record<string, Record<string, never>>)[
    `${group}_${layer.type}`
  ]![property]!
  const parsed = createPropertyExpression(value, property, specification, { ...state })
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join('; '))
  return parsed.value.evaluate({ zoom }, asDrawn(feature))
}

const shapeOf = (layer: LayerId, id: string) =>
  data.get(layer)!.features.find(({ properties }) => properties.id === id && !properties.label)!

describe.each(flavours)('the style, %s', (flavour) => {
  const whole = mapStyle(flavour)

  it('is valid as a whole', () => {
    expect(validateStyleMin(whole)).toEqual([])
  })

  it('has layers of different ids, each on a source that there is', () => {
    const ids = whole.layers.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const sources = new Set(Object.keys(whole.sources))
    expect(whole.layers.filter((layer) => 'source' in layer && !sources.has(layer.source))).toEqual([])
    const drawing = new Set(whole.layers.map((layer) => ('source' in layer ? layer.source : '')))
    expect([...sources].filter((source) => !drawing.has(source))).toEqual([])
  })

  it('has the same layers as the other', () => {
    expect(whole.layers.map(({ id }) => id)).toEqual(layers.map(({ id }) => id))
  })

  it('asks for no font, picture or tile of another origin', () => {
    expect(JSON.stringify(whole)).not.toMatch(/https?:\/\//)
    expect(whole.glyphs).toBeUndefined()
    expect(whole.sprite).toBeUndefined()
    const fonts = new Set(Object.keys(whole['font-faces'] ?? {}))
    const asked = whole.layers.flatMap((layer) =>
      layer.type === 'symbol' ? [layer.layout?.['text-font'] as string[]] : [],
    )
    for (const font of asked) expect(fonts.has(font[0]!)).toBe(true)
  })

  it('has letters for every Vietnamese name, of the ground too', async () => {
    const faces = Object.values(whole['font-faces']!) as { 'unicode-range': string[] }[][]
    const ground = (await builtCatalogue().base('labels')).features.map(({ properties }) => properties)
    const names = JSON.stringify([index.places.map(({ name }) => name), ground])
    const has = (ranges: string[], code: number) =>
      ranges.some((range) => {
        const [from, to = from] = range
          .slice(2)
          .split('-')
          .map((hex) => parseInt(hex, 16)) as [number, number?]
        return code >= from && code <= to
      })
    for (const face of faces) {
      const ranges = face.flatMap((file) => file['unicode-range'])
      expect([...new Set(names)].filter((letter) => !has(ranges, letter.codePointAt(0)!))).toEqual([])
    }
  })
})

describe('every kind of place', () => {
  it.each(placeKinds)('%s has a symbol, and is drawn if it has shapes', (kind) => {
    expect(symbols[kind]).toBeDefined()
    const shapes = data
      .get(layerOf(kind))!
      .features.filter(({ properties }) => properties.kind === kind && !properties.label)
    for (const shape of shapes) {
      const drawing = layers.filter((layer) => 'source' in layer && layer.source === layerOf(kind))
      const state = { ...base, asOf: Math.max(shape.properties.from, 10000101) }
      expect(
        drawing.some((layer) => passes(layer, shape, state)),
        shape.properties.id,
      ).toBe(true)
    }
  })

  it('stands in the legend of its layer, unless it is never drawn', () => {
    for (const layer of layerIds) {
      expect(legendOf(layer).length, layer).toBeGreaterThan(0)
      const explained = legendOf(layer).map(({ kind }) => kind)
      const seen = new Set(data.get(layer)!.features.map(({ properties }) => properties.kind))
      expect([...seen].filter((kind) => !explained.includes(kind))).toEqual([])
      const kinds: readonly string[] = layerKinds[layer]
      expect(explained.filter((kind) => !kinds.includes(kind))).toEqual([])
    }
    expect([...legendOrder].sort()).toEqual([...layerIds].sort())
  })

  it('that is a point has a picture for every status, and hollow means that it does not operate yet', () => {
    for (const kind of placeKinds) {
      const symbol = symbols[kind]
      if (symbol.form !== 'spot' || !symbol.glyph) continue
      const [operating, building, planned] = statuses.map((status) =>
        spotPaths(symbol, status, palettes.light),
      )
      expect(operating!.plateFill).toBe(palettes.light[symbol.colour])
      expect(building!.plateFill).toBe(palettes.light.plate)
      expect([building!.dash, planned!.dash !== undefined]).toEqual([undefined, true])
      expect(operating!.glyph).toBeTruthy()
    }
  })

  it('asks for pictures by the name under which they are made', () => {
    for (const feature of data.get('seaports')!.features) {
      const { kind, status = 'operating' } = feature.properties
      const image = paint('seaports-icon', 'icon-image', feature, base) as { name: string }
      expect(String(image.name ?? image)).toBe(imageName(kind, status, 'light'))
    }
  })
})

describe('the day', () => {
  const provincesOn = (asOf: number) =>
    data.get('provinces')!.features.filter((feature) =>
      passes(
        layers.find(({ id }) => id === 'provinces-fill')!,
        feature,
        { ...base, asOf },
      ),
    )

  it.each([
    [20250630, 63],
    [20250701, 34],
  ])('%i shows %i provinces', (asOf, count) => {
    expect(provincesOn(asOf)).toHaveLength(count)
    expect(drawn('provinces', { ...base, asOf }).size).toBe(count)
  })

  it('names each province that it shows once', () => {
    for (const asOf of [20250630, 20250701]) {
      const naming = layers.find(({ id }) => id === 'provinces-name')!
      const named = data
        .get('provinces')!
        .features.filter((feature) => passes(naming, feature, { ...base, asOf }))
      expect(named.map(({ properties }) => properties.id).sort()).toEqual(
        provincesOn(asOf)
          .map(({ properties }) => properties.id)
          .sort(),
      )
      expect(named.filter(({ geometry }) => geometry.type !== 'Point')).toEqual([])
    }
  })
})

describe('a layer', () => {
  it.each(layerIds)('%s is drawn while it is on, and not at all while it is off', (layer) => {
    expect(drawn(layer, base).size).toBeGreaterThan(0)
    expect(drawn(layer, { ...base, off: [layer] }).size).toBe(0)
  })

  it.each(layerIds)('%s stays while the others are off', (layer) => {
    const others = layerIds.filter((id) => id !== layer)
    expect(drawn(layer, { ...base, off: others })).toEqual(drawn(layer, base))
  })
})

describe('what somebody asked for', () => {
  it.each(layerIds)('is drawn though its layer, %s, is off', (layer) => {
    const [one, two] = [...new Set(data.get(layer)!.features.map(({ properties }) => properties.id))] as [
      string,
      string,
    ]
    expect([...drawn(layer, { ...base, off: [layer], selected: one })]).toEqual([one])
    if (two) expect(drawn(layer, { ...base, off: [layer], lit: [one, two] })).toEqual(new Set([one, two]))
  })

  it('is drawn though it does not exist on the day', () => {
    const old = drawn('provinces', { ...base, asOf: 20260101, selected: 'binh-phuoc' })
    expect(old.has('binh-phuoc')).toBe(true)
    expect(old.size).toBe(35)
    const made = drawn('provinces', { ...base, asOf: 20240101, lit: ['dong-nai-2025'] })
    expect(made.has('dong-nai-2025')).toBe(true)
    expect(made.size).toBe(64)
  })

  it('is named, edged or ringed at any zoom', () => {
    for (const layer of layerIds) {
      const shape = data.get(layer)!.features[0]!
      const state = { ...base, lit: [shape.properties.id] }
      for (const zoom of [3, 5, 8, 12]) {
        const marks = layers.filter(
          (candidate) =>
            'source' in candidate &&
            candidate.source === layer &&
            (candidate.minzoom ?? 0) <= zoom &&
            zoom < (candidate.maxzoom ?? 24) &&
            data
              .get(layer)!
              .features.some(
                (feature) =>
                  feature.properties.id === shape.properties.id &&
                  passes(candidate, feature, state, zoom) &&
                  !passes(candidate, feature, base, zoom),
              ),
        )
        expect(marks.length, `${layer} at zoom ${zoom}`).toBeGreaterThan(0)
      }
    }
  })
})

describe('while a document is open', () => {
  const lit = ['cao-toc-dong-dang-tra-linh', 'cang-nghi-son']
  const state = { ...base, lit, keeping: true, kept: lit }

  it.each([
    [
      'expressways-line',
      'line-opacity',
      'expressways',
      'cao-toc-dong-dang-tra-linh',
      'cao-toc-bac-kan-cao-bang',
    ],
    ['seaports-icon', 'icon-opacity', 'seaports', 'cang-nghi-son', 'cang-cua-lo'],
  ] as const)('%s steps back unless it is mentioned', (layer, property, source, mentioned, other) => {
    const opacity = (id: string, now: GlobalState) =>
      paint(layer, property, shapeOf(source, id), now) as number
    expect(opacity(mentioned, base)).toBe(1)
    expect(opacity(other, base)).toBe(1)
    expect(opacity(mentioned, state)).toBe(1)
    expect(opacity(other, state)).toBeLessThan(0.4)
    expect(opacity(other, state)).toBeGreaterThan(0)
  })

  it('nothing steps back where a single place is chosen, or the document names none', () => {
    const other = shapeOf('expressways', 'cao-toc-bac-kan-cao-bang')
    expect(paint('expressways-line', 'line-opacity', other, { ...base, selected: 'lang-son' })).toBe(1)
    expect(paint('expressways-line', 'line-opacity', other, { ...base, lit: [] })).toBe(1)
  })
})

describe('while filters leave a few places', () => {
  it('those that are points ask for room before the names of provinces, the others after', () => {
    const spotIcons = layers.map(({ id }) => id).filter((id) => id.endsWith('-icon'))
    const order = (id: string) => layers.findIndex((layer) => layer.id === id)
    expect(spotIcons.length).toBeGreaterThan(4)
    for (const id of spotIcons) {
      // MapLibre places symbols from the topmost layer down.
      expect(order(`${id}-kept`), id).toBeGreaterThan(order('provinces-name'))
      expect(order(id), id).toBeLessThan(order('provinces-name'))
    }
    const port = shapeOf('seaports', 'cang-nghi-son')
    const shows = (id: string, state: GlobalState) => passes(layers[order(id)]!, port, state)
    const left = { ...base, keeping: true, kept: ['cang-nghi-son'] }
    const others = { ...base, keeping: true, kept: ['lang-son'] }
    for (const [state, kept] of [
      [base, false],
      [left, true],
      [others, false],
    ] as const)
      expect([shows('seaports-icon-kept', state), shows('seaports-icon', state)]).toEqual([kept, !kept])
  })
})

describe('a layer drawn fainter', () => {
  const opacities = /-opacity$/
  it.each(layerIds)('%s is so in all that it draws, names too, but for what was asked for', (layer) => {
    const strength = { [layer]: 0.4 }
    for (const { id, source, type, paint: given } of layers as (LayerSpecification & { source?: string })[]) {
      if (source !== layer) continue
      const expected = { fill: 1, line: 1, circle: 2, symbol: 2 }[type as 'fill']
      const properties = Object.keys(given ?? {}).filter((name) => opacities.test(name))
      expect(properties, id).toHaveLength(expected)
      for (const property of properties) {
        const feature = data.get(layer)!.features[0]!
        const full = paint(id, property, feature, base) as number
        expect(paint(id, property, feature, { ...base, strength }), id).toBeCloseTo(full * 0.4)
        expect(paint(id, property, feature, { ...base, strength: { none: 0.1 } }), id).toBeCloseTo(full)
        const asked = { ...base, strength, selected: feature.properties.id }
        expect(paint(id, property, feature, asked), id).toBeCloseTo(full)
      }
    }
  })
})

describe('how sure a line and an edge are', () => {
  it('is told by its pattern: solid, long and short dashes, dots', () => {
    const byStatus = (status: string) =>
      data.get('expressways')!.features.find(({ properties }) => properties.status === status)
    const dash = (feature: ShapeFeature) =>
      JSON.stringify(paint('expressways-line', 'line-dasharray', feature, base))
    const dashes = statuses.flatMap((status) => byStatus(status) ?? []).map(dash)
    expect(dashes.length).toBeGreaterThan(1)
    expect(new Set(dashes).size).toBe(dashes.length)

    const triangle = shapeOf('zones', 'tam-giac-nam-thanh-bac-nghe')
    const surveyed = { ...triangle, properties: { ...triangle.properties, precision: 'official' as const } }
    const edge = (feature: ShapeFeature) =>
      paint('development-triangle-edge', 'line-dasharray', feature, base)
    expect(triangle.properties.precision).toBe('schematic')
    expect(edge(triangle)).not.toEqual(edge(surveyed))
  })
})

describe('the language', () => {
  it.each([
    ['vi', 'Lạng Sơn'],
    ['en', 'Lang Son'],
  ] as const)('%s is that of the names on the map', (lang, name) => {
    const shape = shapeOf('provinces', 'lang-son')
    expect(String(paint('provinces-name', 'text-field', shape, { ...base, lang }))).toBe(name)
  })
})

describe('a click', () => {
  it('finds layers that there are, all of them above the ground', () => {
    const order = layers.map(({ id }) => id)
    expect(pickableLayers.filter((id) => !order.includes(id))).toEqual([])
    expect(Math.min(...pickableLayers.map((id) => order.indexOf(id)))).toBeGreaterThan(order.indexOf('land'))
    const grounds: readonly string[] = baseNames
    const sourceOf = (id: string) => {
      const layer = layers.find((candidate) => candidate.id === id)!
      return 'source' in layer ? layer.source : ''
    }
    expect(pickableLayers.filter((id) => grounds.includes(sourceOf(id)))).toEqual([])
  })

  it.each(layerIds)('can choose every place of %s that is drawn', (layer) => {
    const picking = layers.filter((candidate) => pickableLayers.includes(candidate.id))
    for (const shape of data.get(layer)!.features.filter(({ properties }) => !properties.label)) {
      const state = { ...base, asOf: Math.max(shape.properties.from, 10000101) }
      const able = picking.some(
        (candidate) => 'source' in candidate && candidate.source === layer && passes(candidate, shape, state),
      )
      expect(able, shape.properties.id).toBe(true)
    }
  })
})
