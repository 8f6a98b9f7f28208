/** The chosen area, and the areas that an open document mentions. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Palette } from '../../cartography/palette'
import { growing, isArea, isFilledLoud, isLoud, shown } from '../expressions'

const areaLayers = ['provinces', 'zones', 'economic-zones', 'industrial-parks'] as const

export const highlightFills = (palette: Palette): LayerSpecification[] =>
  areaLayers.map((layer) => ({
    id: `${layer}-loud-fill`,
    type: 'fill',
    source: layer,
    filter: shown(layer, isArea, isFilledLoud),
    paint: { 'fill-color': palette.selected, 'fill-opacity': 0.1 },
  }))

export const highlightEdges = (palette: Palette): LayerSpecification[] =>
  areaLayers.flatMap((layer): LayerSpecification[] => [
    {
      id: `${layer}-loud-casing`,
      type: 'line',
      source: layer,
      filter: shown(layer, isArea, isLoud),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': growing(4.6), 'line-opacity': 0.9 },
    },
    {
      id: `${layer}-loud-edge`,
      type: 'line',
      source: layer,
      filter: shown(layer, isArea, isLoud),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.selected, 'line-width': growing(2.4) },
    },
  ])
