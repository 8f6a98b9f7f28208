/** Towns, ports, airports, gates, zones, parks and plants: everything that is a point on the map. */
import type { LayerSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Flavour, Palette } from '../../cartography/palette'
import { symbols, townsFrom, type SpotSymbol } from '../../cartography/symbols'
import { layerIds, layerKinds, type LayerId } from '../../catalogue/layers'
import { dimmed, isArea, isKept, isLabelPoint, isLoud, name, shown } from '../expressions'

const spotLayers = layerIds.filter(
  (layer) => symbols[layerKinds[layer][0]].form === 'spot' && layer !== 'towns',
)

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>

const nameLayout: SymbolLayout = {
  'text-field': name,
  'text-font': ['BVP Regular'],
  'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
  'text-justify': 'auto',
  'text-max-width': 9,
  'text-padding': 2,
}

export const towns = (palette: Palette): LayerSpecification[] => [
  {
    id: 'towns-dot',
    type: 'circle',
    source: 'towns',
    minzoom: townsFrom,
    filter: shown('towns'),
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 2.2, 10, 4],
      'circle-color': ['match', ['get', 'kind'], 'district', palette.plate, palette.town],
      'circle-stroke-color': ['match', ['get', 'kind'], 'district', palette.town, palette.plate],
      'circle-stroke-width': 1.2,
      'circle-opacity': dimmed(1, 0.3),
      'circle-stroke-opacity': dimmed(1, 0.3),
    },
  },
]

export const townNames = (palette: Palette): LayerSpecification[] => [
  {
    id: 'towns-name',
    type: 'symbol',
    source: 'towns',
    minzoom: 7.2,
    filter: shown('towns'),
    layout: {
      ...nameLayout,
      'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 11, 13],
      'text-radial-offset': 0.55,
      'symbol-sort-key': ['-', 0, ['get', 'documents']],
    },
    paint: {
      'text-color': palette.town,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
      'text-opacity': dimmed(1, 0.25),
    },
  },
]

/** Areas that belong to a point layer, such as the land extent of an economic zone. */
const extents = (layer: LayerId, palette: Palette): LayerSpecification[] => {
  const colour = palette[(symbols[layerKinds[layer][0]] as SpotSymbol).colour]
  return [
    {
      id: `${layer}-extent`,
      type: 'fill',
      source: layer,
      filter: shown(layer, isArea),
      paint: { 'fill-color': colour, 'fill-opacity': dimmed(0.14, 0.04) },
    },
    {
      id: `${layer}-extent-edge`,
      type: 'line',
      source: layer,
      filter: shown(layer, isArea),
      paint: {
        'line-color': colour,
        'line-width': 1.6,
        'line-dasharray': [0.6, 1.8],
        'line-opacity': dimmed(0.9, 0.2),
      },
    },
  ]
}
export const spotExtents = (palette: Palette): LayerSpecification[] =>
  (['economic-zones', 'industrial-parks'] as const).flatMap((layer) => extents(layer, palette))

/** The name of a point symbol's picture; `symbolImages` makes it. */
export const imageName = (kind: string, status: string, flavour: Flavour) => `${kind}/${status}/${flavour}`

const iconOf = (flavour: Flavour): SymbolLayout => ({
  'icon-image': ['concat', ['get', 'kind'], '/', ['coalesce', ['get', 'status'], 'operating'], `/${flavour}`],
  'icon-size': ['interpolate', ['linear'], ['zoom'], 4.5, 0.62, 7, 0.86, 10, 1.15],
  ...nameLayout,
  'text-field': ['step', ['zoom'], '', 7.4, name],
  'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 11, 13],
  'text-radial-offset': 1.05,
  'text-optional': true,
})

const textPaint = (layer: LayerId, palette: Palette) => ({
  'text-color': palette[(symbols[layerKinds[layer][0]] as SpotSymbol).colour],
  'text-halo-color': palette.halo,
  'text-halo-width': 1.5,
})

const isSpot: Parameters<typeof shown>[1] = ['any', ['!', isArea], isLabelPoint]

/** Stands where there is room, what most documents mention first. */
const quietIcon = (
  layer: LayerId,
  part: 'icon' | 'icon-kept',
  palette: Palette,
  flavour: Flavour,
): LayerSpecification => ({
  id: `${layer}-${part}`,
  type: 'symbol',
  source: layer,
  filter: shown(layer, ['!', isLoud], part === 'icon' ? ['!', isKept] : isKept, isSpot),
  layout: {
    ...iconOf(flavour),
    'icon-allow-overlap': ['step', ['zoom'], false, 8.5, true],
    'icon-padding': 0,
    'symbol-sort-key': ['-', 0, ['get', 'documents']],
  },
  paint: {
    ...textPaint(layer, palette),
    'icon-opacity': dimmed(1, 0.25),
    'text-opacity': dimmed(1, 0.2),
  },
})

export const spots = (palette: Palette, flavour: Flavour): LayerSpecification[] =>
  spotLayers.flatMap((layer): LayerSpecification[] => [
    {
      id: `${layer}-ring`,
      type: 'circle',
      source: layer,
      filter: shown(layer, isLoud, isSpot),
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 11, 10, 17],
        'circle-color': palette.selected,
        'circle-opacity': 0.25,
        'circle-stroke-color': palette.selected,
        'circle-stroke-width': 2,
      },
    },
    quietIcon(layer, 'icon', palette, flavour),
    {
      id: `${layer}-icon-loud`,
      type: 'symbol',
      source: layer,
      filter: shown(layer, isLoud, isSpot),
      layout: {
        ...iconOf(flavour),
        'text-field': name,
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
      },
      paint: textPaint(layer, palette),
    },
  ])

/** What filters leave stands above the names of provinces: else the names would take its room, and a dimmed map show nothing. */
export const keptSpots = (palette: Palette, flavour: Flavour): LayerSpecification[] =>
  spotLayers.map((layer) => quietIcon(layer, 'icon-kept', palette, flavour))

/** A ring around a chosen town. */
export const townRing = (palette: Palette): LayerSpecification => ({
  id: 'towns-ring',
  type: 'circle',
  source: 'towns',
  filter: shown('towns', isLoud),
  paint: {
    'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 7, 10, 11],
    'circle-color': palette.selected,
    'circle-opacity': 0.3,
    'circle-stroke-color': palette.selected,
    'circle-stroke-width': 2,
  },
})

/** Names of chosen or lit towns, at any zoom. */
export const loudTownNames = (palette: Palette): LayerSpecification => ({
  id: 'towns-name-loud',
  type: 'symbol',
  source: 'towns',
  maxzoom: 7.2,
  filter: shown('towns', isLoud),
  layout: { ...nameLayout, 'text-size': 11, 'text-radial-offset': 0.9 },
  paint: { 'text-color': palette.town, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
})
