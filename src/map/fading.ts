/** Layers that the visitor draws fainter: one factor on every opacity of all that belongs to them, names too. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { layerIds, type LayerId } from '../catalogue/layers'
import { isLoud } from './expressions'

const opacities = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['icon-opacity', 'text-opacity'],
} as const

/** What somebody asked for keeps its full strength. */
const strengthOf = (layer: LayerId): ExpressionSpecification => [
  'case',
  isLoud,
  1,
  ['coalesce', ['get', layer, ['global-state', 'strength']], 1],
]

/** The same layer, as strong as the view wants it. Its opacities must not be curves of the zoom. */
export function fading(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || !(layerIds as string[]).includes(layer.source)) return layer
  const names: readonly string[] = opacities[layer.type as keyof typeof opacities] ?? []
  const given = (layer.paint ?? {}) as Record<string, unknown>
  const factor = strengthOf(layer.source as LayerId)
  const paint = {
    ...given,
    ...Object.fromEntries(names.map((name) => [name, ['*', given[name] ?? 1, factor]])),
  }
  return { ...layer, paint }
}
