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
import { draw, type Drawing } from '../../src/drawing/draw'
import { mapStyle } from '../../src/map/style'
import { globalStateOf, type GlobalState } from '../../src/view/derived'
import { firstView, type View } from '../../src/view/view'
import { ground, index } from '../pure/realGround'

/** Everything is on the sheet, and town dots and zone names are drawn. */
const size = { width: 20000, height: 20000 }
const camera = { lng: 109, lat: 15, zoom: 6.7 }
const { zoom } = camera

const merged = { ...firstView, asOf: '2026-03-01' }
const reading: View = {
  ...merged,
  chosen: { type: 'document', id: '2024-03-19-quy-hoach-tinh-lang-son' },
}
const views: Record<string, View> = {
  'nothing chosen': merged,
  'the day before the merger': { ...merged, asOf: '2025-06-30' },
  'a zone chosen': { ...merged, chosen: { type: 'place', id: 'vung-nam-thanh-bac-nghe' } },
  'a port chosen': { ...merged, chosen: { type: 'place', id: 'cang-nghi-son' } },
  'a document open': reading,
  'layers off, in English': { ...reading, off: ['expressways', 'provinces', 'seaports'], language: 'en' },
}

type SourceLayer = Extract<LayerSpecification, { source: string }>
const styleLayers = mapStyle('light').layers.filter((layer): layer is SourceLayer => 'source' in layer)

const forms: Record<string, number> = { Point: 1, LineString: 2, Polygon: 3 }
const evaluated = ({ geometry, properties }: Feature) =>
  ({ type: forms[geometry.type.replace('Multi', '')], properties: properties ?? {} }) as never

const idOf = (feature: Feature) => (feature.properties as { id?: string } | null)?.id

function featuresOf(source: string): Feature<Geometry>[] {
  const files: Record<string, { features: Feature[] } | undefined> = { ...ground.base, ...ground.layers }
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
    shown: inZoom ? featuresOf(layer.source).filter((feature) => filter({ zoom }, evaluated(feature))) : [],
    colour: (property: string, feature: Feature) => colour(value('paint', property, feature)),
    number: (property: string, feature: Feature) => value('paint', property, feature) as number,
    layout: (property: string, feature: Feature) => value('layout', property, feature) as number,
    dash: (feature: Feature, width: number) => {
      const dash = value('paint', 'line-dasharray', feature) as number[] | { from: number[] } | undefined
      const parts = Array.isArray(dash) ? dash : (dash?.from ?? [1, 0])
      return parts[1] === 0 ? null : parts.map((n) => Number((n * width).toFixed(2)))
    },
  }
}

const colour = (value: unknown) =>
  value instanceof Color
    ? value.toString()
    : typeof value === 'string'
      ? Color.parse(value)?.toString()
      : 'none'

type Style = ReturnType<typeof styleOf>

function compareShapes(layer: SourceLayer, drawing: Drawing, style: Style) {
  const shapes = drawing.groups.find((group) => group.layer === layer.id)?.shapes ?? []
  expect(shapes.length, `shapes of ${layer.id}`).toBe(style.shown.length)
  shapes.forEach((shape, i) => {
    const feature = style.shown[i]!
    const which = `${layer.id} ${idOf(feature)}`
    if (layer.type === 'fill') {
      expect(colour(shape.fill), which).toBe(style.colour('fill-color', feature))
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
  }
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
  it.each(Object.entries(views))('with %s', (_, view) => {
    const state = globalStateOf(view, index)
    const drawing = draw({ ground, size, camera, state, flavour: 'light' })
    for (const layer of styleLayers) {
      const style = styleOf(layer, state)
      if (layer.type === 'fill' || layer.type === 'line') compareShapes(layer, drawing, style)
      if (layer.type === 'circle') compareDiscs(layer, drawing, style)
      if (layer.type === 'symbol') compareSymbols(layer, drawing, style)
    }
  })

  it('in the same order, and with no layer of its own', () => {
    const drawing = draw({ ground, size, camera, state: globalStateOf(reading, index), flavour: 'light' })
    const ids = styleLayers.map((layer) => layer.id)
    const groups = drawing.groups.map((group) => group.layer)
    expect(groups).toEqual(ids.filter((id) => groups.includes(id)))
    const others = [...drawing.symbols, ...drawing.labels].map(({ layer }) => layer)
    expect(others.filter((id) => !ids.includes(id))).toEqual([])
  })
})
