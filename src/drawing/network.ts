/** Corridors, roads, railways and expressways. */
import { dashes, softBand, symbols, type LineSymbol } from '../cartography/symbols'
import type { ShapeFeature } from '../catalogue/api'
import { layerKinds } from '../catalogue/layers'
import type { Point } from './projection'
import { dimmed, growing, isLoud, strengthOf } from './rules'
import { dashed, groupOf, type DrawnGroup, type Sheet } from './sheet'

/** How far beside a line a click still means it, in pixels. */
const lineReach = 4

type LineLayer = 'corridors' | 'roads' | 'railways' | 'expressways'

const halo = (sheet: Sheet, layer: LineLayer, width: number): DrawnGroup =>
  groupOf(
    sheet,
    `${layer}-halo`,
    sheet.shown(layer).filter(({ properties }) => isLoud(properties, sheet.state)),
    () => ({
      stroke: sheet.palette.selected,
      strokeWidth: growing(width, sheet.zoom),
      opacity: 0.38,
      roundCaps: true,
    }),
  )

export const corridors = (sheet: Sheet): DrawnGroup[] => [
  halo(sheet, 'corridors', 16),
  ...layerKinds.corridors.flatMap((kind) => {
    const { state, zoom } = sheet
    const symbol = symbols[kind] as LineSymbol
    const colour = sheet.palette[symbol.colour]
    const bandWidth = growing(symbol.width, zoom)
    const edgeWidth = growing(1.1, zoom)
    const ofKind = sheet.shown('corridors').filter(({ properties }) => properties.kind === kind)
    const band = groupOf(sheet, `${kind}-band`, ofKind, ({ properties, geometry }) => ({
      id: properties.id,
      stroke: colour,
      strokeWidth: bandWidth,
      opacity: dimmed(properties, state, 0.34, 0.08),
      roundCaps: true as const,
      isAt: sheet.isNear(geometry, bandWidth / 2 + lineReach),
    }))
    const edge: DrawnGroup = {
      layer: `${kind}-edge`,
      shapes: ofKind
        .filter(({ geometry }) => sheet.path(geometry))
        .map(({ properties, geometry }) => ({
          id: properties.id,
          d: besides(sheet, geometry, (growing(symbol.width - 1, zoom) + edgeWidth) / 2),
          stroke: colour,
          strokeWidth: edgeWidth,
          dash: dashed([0.6, 2], edgeWidth),
          opacity: dimmed(properties, state, 0.9, 0.12) * strengthOf(properties, state),
        })),
    }
    return [band, edge]
  }),
]

/** Two paths that run along a line, one on each side of it, `distance` pixels away. */
export function besides(sheet: Sheet, geometry: ShapeFeature['geometry'], distance: number): string {
  return sheet
    .lines(geometry)
    .flatMap((line) => [moved(line, distance), moved(line, -distance)])
    .map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`)
    .join('')
}

/** Every point pushed along the bisector of its corner, so that the sides stay parallel; sharp corners are cut short. */
function moved(line: Point[], distance: number): Point[] {
  const normals = line.slice(1).map(([x, y], i): Point => {
    const [px, py] = line[i]!
    const length = Math.hypot(x - px, y - py) || 1
    return [(py - y) / length, (x - px) / length]
  })
  return line.map(([x, y], i) => {
    const [ax, ay] = normals[i - 1] ?? normals[i]!
    const [bx, by] = normals[i] ?? normals[i - 1]!
    const reach = distance / Math.max(0.5, 1 + ax * bx + ay * by)
    return [x + (ax + bx) * reach, y + (ay + by) * reach]
  })
}

function lines(sheet: Sheet, layer: Exclude<LineLayer, 'corridors'>): DrawnGroup[] {
  const { palette, state, zoom } = sheet
  const symbol = symbols[layerKinds[layer][0]] as LineSymbol
  const colour = palette[symbol.colour]
  const shown = sheet.shown(layer)
  const width = growing(symbol.width, zoom)
  const tieWidth = growing(symbol.width * 3.4, zoom)
  const casing = groupOf(sheet, `${layer}-casing`, shown, ({ properties }) => ({
    stroke: palette.halo,
    strokeWidth: growing(symbol.width + 1.8, zoom),
    opacity: dimmed(properties, state, 0.85, 0.1),
    roundCaps: true,
  }))
  const schematic = shown.filter(({ properties }) => properties.precision === 'schematic')
  const soft = groupOf(sheet, `${layer}-soft`, schematic, ({ properties }) => ({
    stroke: colour,
    strokeWidth: growing(symbol.width + softBand, zoom),
    opacity: dimmed(properties, state, 0.2, 0.05),
    roundCaps: true,
  }))
  const stroke = groupOf(sheet, `${layer}-line`, shown, ({ properties, geometry }) => ({
    id: properties.id,
    stroke: colour,
    strokeWidth: width,
    dash: properties.status && dashed(dashes[properties.status], width),
    opacity: dimmed(properties, state, 1),
    isAt: sheet.isNear(geometry, width / 2 + lineReach),
  }))
  const operating = shown.filter(({ properties }) => properties.status === 'operating')
  const ties = groupOf(sheet, `${layer}-ties`, operating, ({ properties }) => ({
    id: properties.id,
    stroke: colour,
    strokeWidth: tieWidth,
    dash: dashed([0.22, 1.6], tieWidth),
    opacity: dimmed(properties, state, 0.9),
  }))
  return [
    halo(sheet, layer, symbol.width + 8),
    soft,
    ...(symbol.casing ? [casing] : []),
    stroke,
    ...(symbol.ties ? [ties] : []),
  ]
}

export const network = (sheet: Sheet): DrawnGroup[] => [
  ...lines(sheet, 'roads'),
  ...lines(sheet, 'railways'),
  ...lines(sheet, 'expressways'),
]
