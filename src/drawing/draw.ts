/** The map as a drawing: pure, from data, camera and view to shapes, symbols and names in paint order. Says what the map's style says. */
import { highlights, provinceEdges, provinces, spotExtents, zones } from './areas'
import { bareAreas, bareLines, bareRings } from './coverage'
import { cursorLines, cursorRings } from './cursor'
import { land, waters } from './ground'
import { markDots, markNames, marks } from './marks'
import {
  archipelagoNames,
  groundNames,
  networkNames,
  provinceNames,
  roomForSpot,
  spotName,
  zoneNames,
} from './names'
import { corridors, network } from './network'
import { createPlacing, type DrawnLabel } from './placing'
import type { Size } from './projection'
import { isKept } from './rules'
import { createSheet, type DrawingRequest, type DrawnGroup } from './sheet'
import { spots, towns, type DrawnSymbol, type Spot } from './spots'

export interface Drawing {
  size: Size
  /** The colour of the sea, under everything. */
  sea: string
  /** From bottom to top, all under the symbols. */
  groups: DrawnGroup[]
  symbols: DrawnSymbol[]
  /** The ring of the keyboard's cursor, over the symbols. */
  cursor: { groups: DrawnGroup[]; rings: DrawnSymbol[] }
  /** What tools draw, over the symbols; the dots over the lines. */
  marks: { groups: DrawnGroup[]; dots: DrawnSymbol[] }
  labels: DrawnLabel[]
  /** The places at a pixel, topmost first, each once. */
  placesAt: (x: number, y: number) => string[]
}

/** How far beside a symbol a click still means it, in pixels. */
const symbolReach = 4

export function draw(request: DrawingRequest): Drawing {
  const sheet = createSheet(request)
  const groups = [
    ...land(sheet),
    ...provinces(sheet),
    ...waters(sheet),
    ...provinceEdges(sheet),
    ...zones(sheet),
    ...spotExtents(sheet),
    ...bareAreas(sheet),
    ...highlights(sheet),
    ...corridors(sheet),
    ...network(sheet),
    ...bareLines(sheet),
  ].filter((group) => group.shapes.length)

  const placing = createPlacing(request.size, request.covered)
  const townSpots = towns(sheet)
  const allSpots = spots(sheet)
  const inOrder = (all: Spot[]) =>
    [...all].sort((a, b) => b.feature.properties.documents - a.feature.properties.documents)
  const loud = inOrder([...allSpots, ...townSpots].filter((spot) => spot.loud))
  const quiet = inOrder(allSpots.filter((spot) => !spot.loud))
  const named = (all: Spot[]) => all.map((spot) => spotName(sheet, placing, spot))

  // Who asks first stands: archipelagos, then what somebody asked for, what filters keep, then by rank and by number of documents.
  const firstNames = [...archipelagoNames(sheet, placing), ...markNames(sheet, placing)]
  loud.forEach((spot) => roomForSpot(sheet, placing, spot))
  const loudNames = [...provinceNames(sheet, placing, true), ...named(loud), ...zoneNames(sheet, placing)]
  const isLeft = ({ feature }: Spot) => isKept(feature.properties, sheet.state)
  const room = (spot: Spot) => roomForSpot(sheet, placing, spot)
  const left = quiet.filter(isLeft).filter(room)
  const quietProvinceNames = provinceNames(sheet, placing, false)
  const standing = new Set([...left, ...quiet.filter((spot) => !isLeft(spot)).filter(room)])
  const townDots = townSpots.filter((spot) => spot.radius > 0)
  townDots.forEach((spot) => placing.takeDisc(spot.at, spot.radius, true))
  const labels = [
    ...firstNames,
    ...loudNames,
    ...quietProvinceNames,
    ...named([...standing]),
    ...named(inOrder(townSpots.filter((spot) => !spot.loud))),
    ...networkNames(sheet, placing),
    ...groundNames(sheet, placing),
  ]
    .filter((label) => label !== undefined)
    .reverse()

  const quietAndLoud = [
    ...townSpots,
    ...allSpots.filter((spot) => !spot.loud && standing.has(spot)),
    ...allSpots.filter((spot) => spot.loud),
  ].flatMap((spot) => spot.symbols)
  const symbols = [...bareRings(sheet), ...quietAndLoud]

  const targets: { id?: string | undefined; isAt?: (x: number, y: number) => boolean }[] = [
    ...groups.flatMap((group) => group.shapes),
    ...symbols.map(({ id, x, y, radius }) => ({
      id,
      isAt: (px: number, py: number) => Math.hypot(px - x, py - y) <= radius + symbolReach,
    })),
    ...labels,
  ].reverse()

  return {
    size: request.size,
    sea: sheet.palette.sea,
    groups,
    symbols,
    cursor: { groups: cursorLines(sheet), rings: cursorRings(sheet) },
    marks: { groups: marks(sheet), dots: markDots(sheet) },
    labels,
    placesAt: (x, y) => [
      ...new Set(targets.flatMap((target) => (target.id && target.isAt?.(x, y) ? [target.id] : []))),
    ],
  }
}
