/** Provinces, and the zones, regions and the triangle above them. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { Palette } from '../../cartography/palette'
import { softEdge, symbols, type AreaSymbol } from '../../cartography/symbols'
import { layerKinds } from '../../catalogue/layers'
import { dimmed, growing, isArea, isKind, isLabelPoint, isLeftOut, isLoud, name, shown } from '../expressions'

export const provinces = (palette: Palette): LayerSpecification[] => [
  {
    id: 'provinces-fill',
    type: 'fill',
    source: 'provinces',
    filter: shown('provinces', isArea),
    paint: {
      'fill-color': [
        'case',
        isLeftOut,
        palette.land,
        ['>', ['get', 'documents'], 0],
        palette.provinceNamed,
        palette.province,
      ],
      'fill-antialias': false,
    },
  },
]

export const provinceEdges = (palette: Palette): LayerSpecification[] => [
  {
    id: 'provinces-edge',
    type: 'line',
    source: 'provinces',
    filter: shown('provinces', isArea),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.edge, 'line-width': growing(0.8) },
  },
]

const provinceName: NonNullable<SymbolLayerSpecification['layout']> = {
  'text-field': name,
  'text-font': ['BVP SemiBold'],
  'text-size': ['interpolate', ['linear'], ['zoom'], 4.5, 9.5, 7, 13, 10, 18],
  'text-max-width': 7,
  'text-padding': 1,
  'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
  'text-radial-offset': 0.5,
  'text-justify': 'auto',
  'symbol-sort-key': ['-', 0, ['get', 'documents']],
}

export const provinceNames = (palette: Palette): LayerSpecification[] => [
  {
    id: 'provinces-name',
    type: 'symbol',
    source: 'provinces',
    filter: shown('provinces', isLabelPoint, ['!', isLoud]),
    layout: provinceName,
    paint: {
      'text-color': palette.provinceLabel,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.3,
      'text-opacity': dimmed(0.92, 0.4),
    },
  },
]

/** Above every other name: what somebody asked for is named first. */
export const loudProvinceNames = (palette: Palette): LayerSpecification => ({
  id: 'provinces-name-loud',
  type: 'symbol',
  source: 'provinces',
  filter: shown('provinces', isLabelPoint, isLoud),
  layout: provinceName,
  paint: { 'text-color': palette.label, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
})

const edgeDash: ExpressionSpecification = [
  'case',
  ['in', ['get', 'precision'], ['literal', ['approximate', 'schematic']]],
  ['literal', softEdge],
  ['literal', [1, 0]],
]

export const zones = (palette: Palette): LayerSpecification[] =>
  layerKinds.zones.flatMap((kind): LayerSpecification[] => {
    const symbol = symbols[kind] as AreaSymbol
    const colour = palette[symbol.colour]
    return [
      {
        id: `${kind}-fill`,
        type: 'fill',
        source: 'zones',
        filter: shown('zones', isArea, isKind(kind), ['!', ['has', 'outline']]),
        paint: { 'fill-color': colour, 'fill-opacity': dimmed(symbol.fill) },
      },
      {
        id: `${kind}-edge`,
        type: 'line',
        source: 'zones',
        filter: shown('zones', isArea, isKind(kind)),
        layout: { 'line-join': 'round', 'line-cap': 'butt' },
        paint: {
          'line-color': colour,
          'line-width': growing(symbol.width),
          'line-opacity': dimmed(0.85, 0.15),
          'line-dasharray': edgeDash,
        },
      },
    ]
  })

export const zoneNames = (palette: Palette): LayerSpecification[] => [
  {
    id: 'zones-name',
    type: 'symbol',
    source: 'zones',
    minzoom: 5.6,
    filter: shown('zones', isLabelPoint, ['any', ['!', ['has', 'outline']], isLoud]),
    layout: {
      'text-field': name,
      'text-font': ['BVP SemiBold'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10.5, 10, 15],
      'text-max-width': 9,
      'text-padding': 4,
    },
    paint: {
      'text-color': [
        'match',
        ['get', 'kind'],
        'development-triangle',
        palette.triangle,
        'region',
        palette.region,
        palette.zone,
      ],
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
      'text-opacity': dimmed(1, 0.3),
    },
  },
]
