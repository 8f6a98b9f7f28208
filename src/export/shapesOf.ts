/** What a drawing shows, each shape once: for a legend of the visible alone. */
import type { VisibleShape } from '../cartography/legend'
import type { Drawing } from '../drawing/draw'
import type { Ground } from '../drawing/sheet'

export function shapesOf({ groups, symbols }: Drawing, ground: Ground): VisibleShape[] {
  const ids = new Set([...groups.flatMap(({ shapes }) => shapes), ...symbols].map(({ id }) => id))
  return Object.values(ground.layers).flatMap(({ features }) =>
    features.flatMap(({ properties, geometry }): VisibleShape[] => {
      const { id, kind, precision, status, documents } = properties
      const form = geometry.type.endsWith('Polygon')
        ? 'area'
        : geometry.type.endsWith('LineString')
          ? 'line'
          : 'spot'
      return ids.has(id) ? [{ id, kind, form, precision, status, documents }] : []
    }),
  )
}

/** In which forms a drawing shows what no document mentions, from areas to points. */
export function bareForms({ groups, symbols }: Drawing): VisibleShape['form'][] {
  const bare = groups.filter(({ layer }) => layer.endsWith('-bare')).flatMap(({ shapes }) => shapes)
  return [
    ...(bare.some(({ hatching }) => hatching) ? ['area' as const] : []),
    ...(bare.some(({ hatching }) => !hatching) ? ['line' as const] : []),
    ...(symbols.some(({ layer }) => layer.endsWith('-bare-ring')) ? ['spot' as const] : []),
  ]
}
