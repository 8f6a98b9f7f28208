/** The one style: a value made from a flavour. What the visitor chooses are inputs to it (its global state), never edits of it. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Flavour } from '../cartography/palette'
import { baseNames } from '../catalogue/client'
import { layerIds } from '../catalogue/layers'
import { initialState } from './expressions'
import { fading } from './fading'
import { fontFaces } from './fonts'
import { loudProvinceNames, provinceEdges, provinceNames, provinces, zoneNames, zones } from './layers/areas'
import { bareAreas, bareLines, bareRings } from './layers/coverage'
import { cursorRing } from './layers/cursor'
import { archipelagoNames, ground, groundLabels, waters } from './layers/ground'
import { highlightEdges, highlightFills } from './layers/highlight'
import { markNames, marks } from './layers/marks'
import { corridors, network, networkNames } from './layers/network'
import { keptSpots, loudTownNames, spotExtents, spots, townNames, townRing, towns } from './layers/spots'

const empty = { type: 'FeatureCollection' as const, features: [] }

/** Sources start empty; the map fills each when its file has come. */
const sources = Object.fromEntries(
  [...baseNames, ...layerIds, 'cursor', 'marks'].map((id) => [
    id,
    { type: 'geojson' as const, data: empty, tolerance: 0.3 },
  ]),
)

/** Layers from bottom to top: this list is the paint order, and the order in which a click finds things, reversed. */
export function mapStyle(flavour: Flavour): StyleSpecification {
  const palette = palettes[flavour]
  return {
    version: 8,
    name: `Linkage Atlas, ${flavour}`,
    'font-faces': fontFaces,
    state: Object.fromEntries(
      Object.entries<unknown>({ ...initialState }).map(([key, value]) => [key, { default: value }]),
    ),
    sources,
    layers: [
      ...ground(palette),
      ...provinces(palette),
      ...waters(palette),
      ...provinceEdges(palette),
      ...zones(palette),
      ...spotExtents(palette),
      ...bareAreas(flavour),
      ...highlightFills(palette),
      ...highlightEdges(palette),
      ...corridors(palette),
      ...network(palette),
      ...bareLines(palette),
      ...groundLabels(palette),
      ...networkNames(palette),
      ...bareRings(palette),
      townRing(palette),
      ...towns(palette),
      ...townNames(palette),
      ...spots(palette, flavour),
      ...cursorRing(palette),
      ...marks(palette),
      loudTownNames(palette),
      ...provinceNames(palette),
      ...keptSpots(palette, flavour),
      ...zoneNames(palette),
      loudProvinceNames(palette),
      markNames(palette),
      ...archipelagoNames(palette),
    ].map(fading),
  }
}

const notPicked = new Set([
  'sea',
  'land',
  'lakes',
  'borders',
  'archipelagos',
  'archipelagos-edge',
  'sea-names',
  'country-names',
  'archipelago-names',
])

/** Layers whose features a click can choose. */
export const pickableLayers = mapStyle('light')
  .layers.map((layer) => layer.id)
  .filter(
    (id) =>
      !notPicked.has(id) && !/^(cursor|marks)-|-(loud-fill|loud-casing|casing|soft|halo|bare)$/.test(id),
  )
