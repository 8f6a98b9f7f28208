/** What no document mentions by the day shown, while the view asks for it: areas hatched, lines hollow, points ringed. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Flavour, Palette } from '../../cartography/palette'
import { symbols, type LineSymbol } from '../../cartography/symbols'
import { layerIds, layerKinds, type LayerId } from '../../catalogue/layers'
import { dimmed, growing, isArea, isKind, isLabelPoint, shown } from '../expressions'

const isBare: ExpressionSpecification = [
  'all',
  ['boolean', ['global-state', 'coverage'], false],
  ['any', ['!', ['has', 'mentioned']], ['<', ['global-state', 'asOf'], ['get', 'mentioned']]],
]

/** The name of the hatching's picture; `symbolImages` makes it. */
export const hatchName = (flavour: Flavour) => `hatch/${flavour}`

/** Areas of whole provinces are only listed: hatched, they would cover provinces that documents do mention. */
export const bareAreas = (flavour: Flavour): LayerSpecification[] =>
  (['provinces', 'zones', 'economic-zones', 'industrial-parks'] as const).map((layer) => ({
    id: `${layer}-bare`,
    type: 'fill',
    source: layer,
    filter: shown(layer, isArea, isBare, ['!', ['has', 'outline']]),
    paint: { 'fill-pattern': hatchName(flavour), 'fill-opacity': dimmed(1) },
  }))

export const bareLines = (palette: Palette): LayerSpecification[] =>
  (['corridors', 'roads', 'railways', 'expressways'] as const).flatMap((layer) =>
    layerKinds[layer].map((kind): LayerSpecification => ({
      id: `${kind}-bare`,
      type: 'line',
      source: layer,
      filter: shown(layer, isKind(kind), isBare),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.halo,
        'line-width': growing((symbols[kind] as LineSymbol).width * 0.55),
        'line-opacity': dimmed(1),
      },
    })),
  )

const ringed: readonly LayerId[] = layerIds.filter((layer) => symbols[layerKinds[layer][0]].form === 'spot')

export const bareRings = (palette: Palette): LayerSpecification[] =>
  ringed.map((layer) => ({
    id: `${layer}-bare-ring`,
    type: 'circle',
    source: layer,
    filter: shown(layer, isBare, ['any', ['!', isArea], isLabelPoint]),
    paint: {
      'circle-radius':
        layer === 'towns'
          ? ['interpolate', ['linear'], ['zoom'], 5, 4.5, 10, 8]
          : ['interpolate', ['linear'], ['zoom'], 5, 8.5, 10, 15],
      'circle-color': palette.halo,
      'circle-opacity': dimmed(0.55),
      'circle-stroke-color': palette.provinceLabel,
      'circle-stroke-width': 1.5,
      'circle-stroke-opacity': dimmed(1),
    },
  }))
