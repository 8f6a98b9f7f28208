/** The one style: a value made from a flavour. What the visitor chooses are inputs to it (its global state), never edits of it. */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { palettes, type Flavour } from '../cartography/palette'
import { baseNames } from '../catalogue/client'
import { layerIds } from '../catalogue/layers'
import { initialState } from './expressions'
import { fontFaces } from './fonts'
import { loudProvinceNames, provinceEdges, provinceNames, provinces, zoneNames, zones } from './layers/areas'
import { archipelagoNames, ground, groundLabels, waters } from './layers/ground'
import { highlightEdges, highlightFills } from './layers/highlight'
import { corridors, network, networkNames } from './layers/network'
import { loudTownNames, spotExtents, spots, townNames, townRing, towns } from './layers/spots'

const empty = { type: 'FeatureCollection' as const, features: [] }

/** Sources start empty; the map fills each when its file has come. */
const sources = Object.fromEntries(
  [...baseNames, ...layerIds].map((id) => [id, { type: 'geojson' as const, data: empty, tolerance: 0.3 }]),
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
      ...highlightFills(palette),
      ...highlightEdges(palette),
      ...corridors(palette),
      ...network(palette),
      ...groundLabels(palette),
      ...networkNames(palette),
      townRing(palette),
      ...towns(palette),
      ...townNames(palette),
      ...spots(palette, flavour),
      loudTownNames(palette),
      ...provinceNames(palette),
      ...zoneNames(palette),
      loudProvinceNames(palette),
      ...archipelagoNames(palette),
    ],
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
  .filter((id) => !notPicked.has(id) && !/-(loud-fill|loud-casing|casing|soft|halo)$/.test(id))
