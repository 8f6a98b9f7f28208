/** The drawing and the style are written twice, in two languages: here each layer of the style is evaluated and compared. */
import {
  Color,
  featureFilter,
  latest,
  normalizePropertyExpression,
  type LayerSpecification,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Feature, Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { layerIds } from '../../src/catalogue/layers'
import { draw, type Drawing } from '../../src/drawing/draw'
import { mapStyle } from '../../src/map/style'
import { shapesUnder } from '../../src/view/cursor'
import { globalStateOf, type GlobalState } from '../../src/view/derived'
import type { Mark } from '../../src/view/marks'
import { firstView, type View } from '../../src/view/view'
import { shownOf } from '../content/builtAtlas'
import { ground } from '../pure/realGround'

/** Everything is on the sheet, and town dots and zone names are drawn. */
const size = { width: 20000, height: 20000 }
const camera = { lng: 109, lat: 15, zoom: 6.7 }
const { zoom } = camera

const merged = { ...firstView, asOf: '2026-03-01' }
const reading: View = {
  ...merged,
  chosen: { type: 'document', id: '2024-03-19-quy-hoach-tinh-lang-son' },
}
/** A different strength each, so that no layer can pass for another. */
const everyLayerFainter = Object.fromEntries(layerIds.map((id, i) => [id, 12 + 5 * i])) as View['faded']
const views: Record<string, View> = {
  'nothing chosen': merged,
  'the day before the merger': { ...merged, asOf: '2025-06-30' },
  'a zone chosen': { ...merged, chosen: { type: 'place', id: 'vung-nam-thanh-bac-nghe' } },
  'a port chosen': { ...merged, chosen: { type: 'place', id: 'cang-nghi-son' } },
  'a document open': reading,
  'layers off, in English': { ...reading, off: ['expressways', 'provinces', 'seaports'], language: 'en' },
  'every layer drawn fainter': { ...merged, faded: everyLayerFainter },
  'a chosen port among fainter ones': {
    ...merged,
    faded: everyLayerFainter,
    chosen: { type: 'place', id: 'cang-nghi-son' },
  },
  'what no document mentions': { ...merged, tool: { name: 'coverage', told: '' } },
  'what no document mentioned in 2014, drawn fainter': {
    ...merged,
    asOf: '2014-01-01',
    faded: everyLayerFainter,
    tool: { name: 'coverage', told: '' },
  },
}

type SourceLayer = Extract<LayerSpecification, { source: string }>
const styleLayers = mapStyle('light').layers.filter((layer): layer is SourceLayer => 'source' in layer)

const forms: Record<string, number> = { Point: 1, LineString: 2, Polygon: 3 }
const evaluated = ({ geometry, properties }: Feature) =>
  ({ type: forms[geometry.type.replace('Multi', '')], properties: properties ?? {} }) as never

const idOf = (feature: Feature) => (feature.properties as { id?: string } | null)?.id

const ring = [
  [105, 17],
  [107, 17],
  [107, 19],
  [105, 17],
]
const marks: Mark[] = [
  { role: 'reach' as const, geometry: { type: 'Polygon' as const, coordinates: [ring] } },
  { role: 'measure' as const, geometry: { type: 'MultiPolygon' as const, coordinates: [[ring]] } },
  { role: 'measure' as const, geometry: { type: 'LineString' as const, coordinates: ring } },
  { role: 'arc' as const, weight: 1, geometry: { type: 'LineString' as const, coordinates: ring } },
  { role: 'arc' as const, weight: 0.1, geometry: { type: 'LineString' as const, coordinates: ring } },
  { role: 'arc' as const, geometry: { type: 'LineString' as const, coordinates: ring } },
  { role: 'measure' as const, geometry: { type: 'Point' as const, coordinates: [105, 17] } },
  { role: 'point' as const, label: '12 km', geometry: { type: 'Point' as const, coordinates: [107, 17] } },
].map(({ geometry, ...properties }) => ({ type: 'Feature', geometry, properties }))

function featuresOf(source: string, cursor: string): Feature<Geometry>[] {
  if (source === 'marks') return marks
  const files: Record<string, { features: Feature[] } | undefined> = { ...ground.base, ...ground.layers }
  if (source === 'cursor')
    return Object.values(ground.layers).flatMap(({ features }) => shapesUnder(cursor, features))
  return files[source]?.features ?? []
}

/** What the style shows of a layer, and what it gives each feature's property. */
function styleOf(layer: SourceLayer, state: GlobalState) {
  const globalState = { ...state }
  const { filter } = featureFilter(layer.filter, 'filter', globalState)
  const inZoom = zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 24)
  const specs = latest as unknown as Record<string, Record<string, StylePropertySpecification>>
  const value = (group: 'paint' | 'layout', property: string, feature: Feature): unknown => {
    const spec = specs[`${group}_${layer.type}`]![property]!
    const given = (layer[group] as Record<string, unknown> | undefined)?.[property] ?? spec.default
    return normalizePropertyExpression(given as never, property, spec, globalState).evaluate(
      { zoom },
      evaluated(feature),
    )
  }
  return {
    shown: inZoom
      ? featuresOf(layer.source, state.cursor).filter((feature) => filter({ zoom }, evaluated(feature)))
      : [],
    colour: (property: string, feature: Feature) => colour(value('paint', property, feature)),
    number: (property: string, feature: Feature) => value('paint', property, feature) as number,
    pattern: (feature: Feature) => {
      const name = value('paint', 'fill-pattern', feature) as { name?: string } | string | undefined
      return typeof name === 'object' ? name?.name : name
    },
    layout: (property: string, feature: Feature) => value('layout', property, feature) as number,
    dash: (feature: Feature, width: number) => {
      const dash = value('paint', 'line-dasharray', feature) as number[] | { from: number[] } | undefined
      const parts = Array.isArray(dash) ? dash : (dash?.from ?? [1, 0])
      return parts[1] === 0 ? null : parts.map((n) => Number((n * width).toFixed(2)))
    },
  }
}

const groupsOf = ({ groups, cursor, marks }: Drawing) => [...groups, ...cursor.groups, ...marks.groups]

const colour = (value: unknown) =>
  value instanceof Color
    ? value.toString()
    : typeof value === 'string'
      ? Color.parse(value)?.toString()
      : 'none'

type Style = ReturnType<typeof styleOf>

function compareShapes(layer: SourceLayer, drawing: Drawing, style: Style) {
  const shapes = groupsOf(drawing).find((group) => group.layer === layer.id)?.shapes ?? []
  expect(shapes.length, `shapes of ${layer.id}`).toBe(style.shown.length)
  shapes.forEach((shape, i) => {
    const feature = style.shown[i]!
    const which = `${layer.id} ${idOf(feature)}`
    if (layer.type === 'fill') {
      const pattern = style.pattern(feature)
      expect(pattern ? shape.hatching : undefined, which).toBe(shape.hatching)
      if (pattern) expect(pattern, which).toBe('hatch/light')
      else expect(colour(shape.fill), which).toBe(style.colour('fill-color', feature))
      expect(shape.fillOpacity ?? 1, which).toBeCloseTo(style.number('fill-opacity', feature))
      return
    }
    const width = style.number('line-width', feature)
    expect(colour(shape.stroke), which).toBe(style.colour('line-color', feature))
    expect(shape.strokeWidth, which).toBeCloseTo(width)
    expect(shape.opacity ?? 1, which).toBeCloseTo(style.number('line-opacity', feature))
    expect(shape.dash ?? null, which).toEqual(style.dash(feature, width))
  })
}

function compareDots(layer: SourceLayer, drawing: Drawing, style: Style) {
  const { dots } = drawing.marks
  const named = drawing.labels.filter((label) => label.layer === 'marks-name')
  expect(named.map(({ lines }) => lines)).toEqual([['12 km']])
  expect(dots.length).toBe(style.shown.length)
  dots.forEach((dot, i) => {
    const feature = style.shown[i]!
    expect(dot.layer).toBe(layer.id)
    expect(colour(dot.fill), layer.id).toBe(style.colour('circle-color', feature))
    expect(colour(dot.stroke), layer.id).toBe(style.colour('circle-stroke-color', feature))
    expect(dot.radius, layer.id).toBe(style.number('circle-radius', feature))
    expect(dot.strokeWidth, layer.id).toBe(style.number('circle-stroke-width', feature))
  })
}

function compareDiscs(layer: SourceLayer, drawing: Drawing, style: Style) {
  const discs = drawing.symbols.filter((symbol) => symbol.layer === layer.id)
  expect(new Set(discs.map((disc) => disc.id)), layer.id).toEqual(new Set(style.shown.map(idOf)))
  for (const disc of discs) {
    const feature = style.shown.find((one) => idOf(one) === disc.id)!
    expect(colour(disc.fill), layer.id).toBe(style.colour('circle-color', feature))
    expect(colour(disc.stroke), layer.id).toBe(style.colour('circle-stroke-color', feature))
    expect(disc.radius, layer.id).toBeCloseTo(style.number('circle-radius', feature))
    const opacity = (disc.fillOpacity ?? 1) * disc.opacity
    expect(opacity, layer.id).toBeCloseTo(style.number('circle-opacity', feature))
    expect(disc.opacity, layer.id).toBeCloseTo(style.number('circle-stroke-opacity', feature))
  }
}

/** SVG draws a circle's stroke on both sides of it, MapLibre outside. */
function compareRings(layer: SourceLayer, drawing: Drawing, style: Style) {
  const rings = drawing.cursor.rings.filter((ring) => ring.layer === layer.id)
  expect(rings.length, layer.id).toBe(style.shown.length)
  rings.forEach((ring, i) => {
    const feature = style.shown[i]!
    expect(ring.fillOpacity, layer.id).toBe(style.number('circle-opacity', feature))
    expect(colour(ring.stroke), layer.id).toBe(style.colour('circle-stroke-color', feature))
    expect(ring.strokeWidth, layer.id).toBe(style.number('circle-stroke-width', feature))
    const inner = ring.radius - ring.strokeWidth / 2
    expect(inner, layer.id).toBeCloseTo(style.number('circle-radius', feature))
  })
}

/** Which names and symbols find room differs; how those look that do, and which may ask, does not. */
function compareSymbols(layer: SourceLayer, drawing: Drawing, style: Style) {
  for (const label of drawing.labels.filter((one) => one.layer === layer.id && one.id)) {
    const feature = style.shown.find((one) => idOf(one) === label.id)
    const which = `${layer.id} ${label.id}`
    expect(feature, which).toBeDefined()
    expect(colour(label.colour), which).toBe(style.colour('text-color', feature!))
    expect(colour(label.halo), which).toBe(style.colour('text-halo-color', feature!))
    expect(label.opacity, which).toBeCloseTo(style.number('text-opacity', feature!))
    expect(label.size, which).toBeCloseTo(style.layout('text-size', feature!), 0)
  }
  for (const icon of drawing.symbols.filter((symbol) => symbol.layer === layer.id)) {
    const feature = style.shown.find((one) => idOf(one) === icon.id)
    expect(feature, `${layer.id} ${icon.id}`).toBeDefined()
    expect(icon.opacity, `${layer.id} ${icon.id}`).toBeCloseTo(style.number('icon-opacity', feature!))
  }
}

describe('the drawing says what the map’s style says', () => {
  const agree = (state: GlobalState) => {
    const drawing = draw({ ground, size, camera, state, flavour: 'light', marks })
    for (const layer of styleLayers) {
      const style = styleOf(layer, state)
      if (layer.type === 'fill' || layer.type === 'line') compareShapes(layer, drawing, style)
      if (layer.source === 'marks' && layer.type === 'circle') compareDots(layer, drawing, style)
      else if (layer.source === 'cursor' && layer.type === 'circle') compareRings(layer, drawing, style)
      else if (layer.type === 'circle') compareDiscs(layer, drawing, style)
      if (layer.type === 'symbol') compareSymbols(layer, drawing, style)
    }
    return drawing
  }

  it.each(Object.entries(views))('with %s', (_, view) => {
    agree(globalStateOf(shownOf(view)))
  })

  it.each([
    ['a province', 'lang-son', 'lines'],
    ['a zone', 'vung-nam-thanh-bac-nghe', 'lines'],
    ['an expressway', 'cao-toc-bac-kan-cao-bang', 'lines'],
    ['a port', 'cang-nghi-son', 'rings'],
  ] as const)('with the keyboard’s cursor on %s', (_, cursor, ringed) => {
    const drawing = agree(globalStateOf({ ...shownOf(merged), cursor }))
    expect(drawing.cursor.groups.length).toBe(ringed === 'lines' ? 2 : 0)
    expect(drawing.cursor.rings.length).toBe(ringed === 'rings' ? 2 : 0)
  })

  it('with filters that leave a few places', () => {
    const matching = ['lang-son', 'cang-nghi-son', 'cao-toc-bac-kan-cao-bang', 'vung-dong-bang-song-hong']
    const drawing = agree(globalStateOf({ ...shownOf(merged), matching }))
    const grounds = drawing.groups.find(({ layer }) => layer === 'provinces-fill')!.shapes
    const fillOf = (id: string) => grounds.find((shape) => shape.id === id)!.fill
    expect(fillOf('lang-son')).not.toBe(fillOf('cao-bang'))
  })

  it('hatches, hollows and rings nothing until it is asked what no document mentions', () => {
    const bare = (view: View) => {
      const drawing = draw({
        ground,
        size,
        camera,
        state: globalStateOf(shownOf(view)),
        flavour: 'light',
      })
      const layers = [
        ...drawing.groups.flatMap(({ layer, shapes }) => shapes.map(() => layer)),
        ...drawing.symbols.map(({ layer }) => layer),
      ]
      return layers.filter((layer) => /-bare(-ring)?$/.test(layer)).length
    }
    expect(bare(merged)).toBe(0)
    const today = bare(views['what no document mentions']!)
    expect(today).toBeGreaterThan(10)
    expect(bare({ ...views['what no document mentions']!, asOf: '2014-01-01' })).toBeGreaterThan(today)
  })

  it('in the same order, and with no layer of its own', () => {
    const drawing = draw({
      ground,
      size,
      camera,
      state: globalStateOf(shownOf(reading)),
      flavour: 'light',
      marks,
    })
    const ids = styleLayers.map((layer) => layer.id)
    const groups = groupsOf(drawing).map((group) => group.layer)
    expect(groups).toEqual(ids.filter((id) => groups.includes(id)))
    const others = [...drawing.symbols, ...drawing.marks.dots, ...drawing.labels].map(({ layer }) => layer)
    expect(others.filter((id) => !ids.includes(id))).toEqual([])
  })
})
