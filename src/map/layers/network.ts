/** Corridors, roads, railways and expressways. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Palette } from '../../cartography/palette'
import { dashes, softBand, symbols, type LineSymbol } from '../../cartography/symbols'
import { layerKinds, type LayerId } from '../../catalogue/layers'
import { dimmed, growing, isKind, isLoud, name, shown } from '../expressions'

const dashOf: ExpressionSpecification = [
  'match',
  ['get', 'status'],
  'under-construction',
  ['literal', dashes['under-construction']!],
  'planned',
  ['literal', dashes.planned!],
  ['literal', [1, 0]],
]

const halo = (layer: LayerId, palette: Palette, width: number): LayerSpecification => ({
  id: `${layer}-halo`,
  type: 'line',
  source: layer,
  filter: shown(layer, isLoud),
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: { 'line-color': palette.selected, 'line-width': growing(width), 'line-opacity': 0.38 },
})

export const corridors = (palette: Palette): LayerSpecification[] => [
  halo('corridors', palette, 16),
  ...layerKinds.corridors.flatMap((kind): LayerSpecification[] => {
    const symbol = symbols[kind] as LineSymbol
    const colour = palette[symbol.colour]
    const shared = { source: 'corridors', filter: shown('corridors', isKind(kind)) }
    return [
      {
        ...shared,
        id: `${kind}-band`,
        type: 'line',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': colour,
          'line-width': growing(symbol.width),
          'line-opacity': dimmed(0.34, 0.08),
        },
      },
      {
        ...shared,
        id: `${kind}-edge`,
        type: 'line',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colour,
          'line-width': growing(1.1),
          'line-gap-width': growing(symbol.width - 1),
          'line-dasharray': [0.6, 2],
          'line-opacity': dimmed(0.9, 0.12),
        },
      },
    ]
  }),
]

const line = (layer: 'roads' | 'railways' | 'expressways', palette: Palette): LayerSpecification[] => {
  const symbol = symbols[layerKinds[layer][0]] as LineSymbol
  const colour = palette[symbol.colour]
  const casing: LayerSpecification = {
    id: `${layer}-casing`,
    type: 'line',
    source: layer,
    filter: shown(layer),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.halo,
      'line-width': growing(symbol.width + 1.8),
      'line-opacity': dimmed(0.85, 0.1),
    },
  }
  const soft: LayerSpecification = {
    id: `${layer}-soft`,
    type: 'line',
    source: layer,
    filter: shown(layer, ['==', ['get', 'precision'], 'schematic']),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': growing(symbol.width + softBand),
      'line-opacity': dimmed(0.2, 0.05),
    },
  }
  const stroke: LayerSpecification = {
    id: `${layer}-line`,
    type: 'line',
    source: layer,
    filter: shown(layer),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': growing(symbol.width),
      'line-dasharray': dashOf,
      'line-opacity': dimmed(1),
    },
  }
  const ties: LayerSpecification = {
    id: `${layer}-ties`,
    type: 'line',
    source: layer,
    filter: shown(layer, ['==', ['get', 'status'], 'operating']),
    paint: {
      'line-color': colour,
      'line-width': growing(symbol.width * 3.4),
      'line-dasharray': [0.22, 1.6],
      'line-opacity': dimmed(0.9),
    },
  }
  return [
    halo(layer, palette, symbol.width + 8),
    soft,
    ...(symbol.casing ? [casing] : []),
    stroke,
    ...(symbol.ties ? [ties] : []),
  ]
}

export const network = (palette: Palette): LayerSpecification[] => [
  ...line('roads', palette),
  ...line('railways', palette),
  ...line('expressways', palette),
]

export const networkNames = (palette: Palette): LayerSpecification[] =>
  (['corridors', 'expressways', 'railways', 'roads'] as const).map((layer): LayerSpecification => {
    const symbol = symbols[layerKinds[layer][0]] as LineSymbol
    return {
      id: `${layer}-name`,
      type: 'symbol',
      source: layer,
      minzoom: layer === 'roads' ? 8.5 : 7.2,
      filter: shown(layer),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': name,
        'text-font': [layer === 'corridors' ? 'BVP SemiBold' : 'BVP Regular'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10, 11, 13],
        'text-max-angle': 30,
        'text-offset': [0, layer === 'corridors' ? 0 : 0.9],
        'text-padding': 6,
      },
      paint: {
        'text-color': palette[symbol.colour],
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
        'text-opacity': dimmed(1, 0.15),
      },
    }
  })
