/** Towns, ports, airports, gates, zones, parks and plants: everything that is a point on the map. */
import { spotPaths, symbols, townsFrom, type SpotPaths, type SpotSymbol } from '../cartography/symbols'
import type { ShapeFeature } from '../catalogue/api'
import { layerIds, layerKinds, type LayerId } from '../catalogue/layers'
import type { Point } from './projection'
import { atZoom, dimmed, isKept, isLoud, strengthOf } from './rules'
import { isArea, type Sheet } from './sheet'

/** A disc, or a plate with a glyph. */
export interface DrawnSymbol {
  /** The layer's name in the map's style. */
  layer: string
  /** The place that it stands for. */
  id?: string
  x: number
  y: number
  radius: number
  opacity: number
  /** A disc without paths. */
  paths?: SpotPaths
  fill: string
  fillOpacity?: number
  stroke: string
  strokeWidth: number
  /** Width of a light rim around a hollow plate. */
  rim?: number
}

/** A point of the map before it is known whether there is room for it. */
export interface Spot {
  layer: LayerId
  feature: ShapeFeature
  at: Point
  loud: boolean
  /** From bottom to top. */
  symbols: DrawnSymbol[]
  /** Where its name stands off, in pixels from the middle. */
  radius: number
}

const spotLayers = layerIds.filter(
  (layer) => symbols[layerKinds[layer][0]].form === 'spot' && layer !== 'towns',
)

export const pointsOf = ({ geometry }: ShapeFeature): number[][] =>
  geometry.type === 'Point'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPoint'
      ? geometry.coordinates
      : []

/** The points of a layer that lie on the sheet. */
export function spotsOf(
  sheet: Sheet,
  layer: LayerId,
  symbolsAt: (feature: ShapeFeature, at: Point, loud: boolean) => DrawnSymbol[],
): Spot[] {
  const edge = 20
  return sheet
    .shown(layer)
    .filter((feature) => !isArea(feature))
    .flatMap((feature) =>
      pointsOf(feature).flatMap((position): Spot[] => {
        const at = sheet.at(position)
        const [x, y] = at
        const { width, height } = sheet.size
        if (x < -edge || y < -edge || x > width + edge || y > height + edge) return []
        const loud = isLoud(feature.properties, sheet.state)
        const strength = strengthOf(feature.properties, sheet.state)
        const drawn = symbolsAt(feature, at, loud).map((symbol) => ({
          ...symbol,
          opacity: symbol.opacity * strength,
        }))
        return [{ layer, feature, at, loud, symbols: drawn, radius: drawn.at(-1)?.radius ?? 0 }]
      }),
    )
}

export function towns(sheet: Sheet): Spot[] {
  const { palette, zoom, state } = sheet
  return spotsOf(sheet, 'towns', ({ properties }, [x, y], loud) => {
    const hollow = properties.kind === 'district'
    const ring: DrawnSymbol = {
      layer: 'towns-ring',
      id: properties.id,
      x,
      y,
      radius: atZoom(zoom, [
        [5, 7],
        [10, 11],
      ]),
      opacity: 1,
      fill: palette.selected,
      fillOpacity: 0.3,
      stroke: palette.selected,
      strokeWidth: 2,
    }
    const dot: DrawnSymbol = {
      layer: 'towns-dot',
      id: properties.id,
      x,
      y,
      radius: atZoom(zoom, [
        [6, 2.2],
        [10, 4],
      ]),
      opacity: dimmed(properties, state, 1, 0.3),
      fill: hollow ? palette.plate : palette.town,
      stroke: hollow ? palette.town : palette.plate,
      strokeWidth: 1.2,
    }
    return [...(loud ? [ring] : []), ...(zoom >= townsFrom ? [dot] : [])]
  })
}

export function spots(sheet: Sheet): Spot[] {
  const { palette, zoom, state } = sheet
  const size = atZoom(zoom, [
    [4.5, 0.62],
    [7, 0.86],
    [10, 1.15],
  ])
  return spotLayers.flatMap((layer) =>
    spotsOf(sheet, layer, ({ properties }, [x, y], loud) => {
      const symbol = symbols[properties.kind] as SpotSymbol
      const paths = spotPaths(symbol, properties.status, palette)
      const ring: DrawnSymbol = {
        layer: `${layer}-ring`,
        id: properties.id,
        x,
        y,
        radius: atZoom(zoom, [
          [5, 11],
          [10, 17],
        ]),
        opacity: 1,
        fill: palette.selected,
        fillOpacity: 0.25,
        stroke: palette.selected,
        strokeWidth: 2,
      }
      const icon: DrawnSymbol = {
        layer: `${layer}-icon${loud ? '-loud' : isKept(properties, state) ? '-kept' : ''}`,
        id: properties.id,
        x,
        y,
        radius: symbol.radius * size,
        opacity: loud ? 1 : dimmed(properties, state, 1, 0.25),
        paths,
        fill: paths.plateFill,
        stroke: paths.plateStroke,
        ...(paths.plateFill === palette.plate ? { strokeWidth: 2.4, rim: 5.5 } : { strokeWidth: 3 }),
      }
      return loud ? [ring, icon] : [icon]
    }),
  )
}

/** Below this zoom a point symbol gives way where another stands already. */
export const spotsOverlapFrom = 8.5
