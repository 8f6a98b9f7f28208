/** Provinces, the zones and regions above them, the extents of economic zones, and the chosen areas. */
import { softEdge, symbols, type AreaSymbol, type SpotSymbol } from '../cartography/symbols'
import { layerKinds } from '../catalogue/layers'
import type { ShapeFeature } from '../catalogue/api'
import { dimmed, growing, isLeftOut, isLoud, isSelected } from './rules'
import { dashed, groupOf, isArea, type DrawnGroup, type Sheet } from './sheet'

/** How far beside an edge a click still means it, in pixels. */
const edgeReach = 4

const shownAreas = (sheet: Sheet, layer: Parameters<Sheet['shown']>[0]) => sheet.shown(layer).filter(isArea)

export const provinces = (sheet: Sheet): DrawnGroup[] => [
  groupOf(sheet, 'provinces-fill', shownAreas(sheet, 'provinces'), ({ properties, geometry }) => ({
    id: properties.id,
    fill: isLeftOut(properties, sheet.state)
      ? sheet.palette.land
      : properties.documents > 0
        ? sheet.palette.provinceNamed
        : sheet.palette.province,
    isAt: sheet.isInside(geometry),
  })),
]

export const provinceEdges = (sheet: Sheet): DrawnGroup[] => [
  groupOf(sheet, 'provinces-edge', shownAreas(sheet, 'provinces'), ({ properties: { id } }) => ({
    id,
    stroke: sheet.palette.edge,
    strokeWidth: growing((symbols.province as AreaSymbol).width, sheet.zoom),
  })),
]

export function zones(sheet: Sheet): DrawnGroup[] {
  const { state, zoom } = sheet
  const areas = shownAreas(sheet, 'zones')
  return layerKinds.zones.flatMap((kind) => {
    const symbol = symbols[kind] as AreaSymbol
    const colour = sheet.palette[symbol.colour]
    const width = growing(symbol.width, zoom)
    const ofKind = areas.filter(({ properties }) => properties.kind === kind)
    const filled = ofKind.filter(({ properties }) => !properties.outline)
    return [
      groupOf(sheet, `${kind}-fill`, filled, ({ properties, geometry }) => ({
        id: properties.id,
        fill: colour,
        fillOpacity: dimmed(properties, state, symbol.fill),
        isAt: sheet.isInside(geometry),
      })),
      groupOf(sheet, `${kind}-edge`, ofKind, ({ properties, geometry }) => ({
        id: properties.id,
        stroke: colour,
        strokeWidth: width,
        opacity: dimmed(properties, state, 0.85, 0.15),
        dash:
          properties.precision === 'approximate' || properties.precision === 'schematic'
            ? dashed(softEdge, width)
            : undefined,
        isAt: sheet.isNear(geometry, width / 2 + edgeReach),
      })),
    ]
  })
}

/** Areas that belong to a point layer, such as the land extent of an economic zone. */
export const spotExtents = (sheet: Sheet): DrawnGroup[] =>
  (['economic-zones', 'industrial-parks'] as const).flatMap((layer) => {
    const colour = sheet.palette[(symbols[layerKinds[layer][0]] as SpotSymbol).colour]
    const areas = shownAreas(sheet, layer)
    const width = 1.6
    return [
      groupOf(sheet, `${layer}-extent`, areas, ({ properties, geometry }) => ({
        id: properties.id,
        fill: colour,
        fillOpacity: dimmed(properties, sheet.state, 0.14, 0.04),
        isAt: sheet.isInside(geometry),
      })),
      groupOf(sheet, `${layer}-extent-edge`, areas, ({ properties }) => ({
        id: properties.id,
        stroke: colour,
        strokeWidth: width,
        dash: dashed([0.6, 1.8], width),
        opacity: dimmed(properties, sheet.state, 0.9, 0.2),
      })),
    ]
  })

/** The chosen area, and the areas that an open document mentions. */
export function highlights(sheet: Sheet): DrawnGroup[] {
  const { palette, zoom, state } = sheet
  const layers = (['provinces', 'zones', 'economic-zones', 'industrial-parks'] as const).map((layer) => ({
    layer,
    loud: shownAreas(sheet, layer).filter(({ properties }) => isLoud(properties, state)),
  }))
  const isFilled = ({ properties }: ShapeFeature) => !properties.outline || isSelected(properties, state)
  return [
    ...layers.map(({ layer, loud }) =>
      groupOf(sheet, `${layer}-loud-fill`, loud.filter(isFilled), () => ({
        fill: palette.selected,
        fillOpacity: 0.1,
      })),
    ),
    ...layers.flatMap(({ layer, loud }) => [
      groupOf(sheet, `${layer}-loud-casing`, loud, () => ({
        stroke: palette.halo,
        strokeWidth: growing(4.6, zoom),
        opacity: 0.9,
      })),
      groupOf(sheet, `${layer}-loud-edge`, loud, ({ properties: { id }, geometry }) => ({
        id,
        stroke: palette.selected,
        strokeWidth: growing(2.4, zoom),
        isAt: sheet.isNear(geometry, growing(1.2, zoom)),
      })),
    ]),
  ]
}
