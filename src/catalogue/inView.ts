/** Which places lie in a piece of ground, and how far each is from its middle. */
import { booleanPointInPolygon, distance } from '@turf/turf'
import type { Polygon, Position } from 'geojson'
import type { Bounds, Shape } from './api'
import { kmBetween, type Placed } from './around'
import { isArea, linesOf, nearestOn, pointsOf, ringsOf } from './ground'

const directions = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const
export type Direction = (typeof directions)[number]

export interface InView {
  id: string
  /** From the middle to the nearest point of the place; 0 where the middle lies in it. */
  km: number
  /** Where that point lies, seen from the middle; none at 0. */
  direction?: Direction
}

const boxOf = ([west, south, east, north]: Bounds): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})

/** North is up on the map, so a direction is one of the flat picture: degrees of longitude are as wide as they are there. */
function directionOf([lng, lat]: Position, [toLng, toLat]: Position): Direction {
  const east = (toLng! - lng!) * Math.cos((lat! * Math.PI) / 180)
  const angle = Math.atan2(east, toLat! - lat!)
  return directions[(Math.round(angle / (Math.PI / 4)) + 8) % 8]!
}

function nearest(shapes: readonly Shape[], middle: Position): { at: Position; km: number } {
  let best = { at: middle, km: Infinity }
  for (const shape of shapes) {
    if (isArea(shape) && booleanPointInPolygon(middle, shape)) return { at: middle, km: 0 }
    const paths = [...(isArea(shape) ? ringsOf(shape) : linesOf(shape)), ...pointsOf(shape).map((at) => [at])]
    for (const path of paths) {
      const found =
        path.length > 1 ? nearestOn(middle, path) : { at: path[0]!, km: distance(middle, path[0]!) }
      if (found.km < best.km) best = found
    }
  }
  return best
}

const within = 0.05

/**
 * The places of which something lies in the bounds, the nearest to their middle first.
 * @param bounds degrees west, south, east, north
 */
export function inView(places: Iterable<Placed>, bounds: Bounds): InView[] {
  const box = boxOf(bounds)
  const middle = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]
  return [...places]
    .filter(({ shapes }) => shapes.some((shape) => kmBetween(shape, box, 0) === 0))
    .map(({ properties: { id }, shapes }): InView => {
      const { at, km } = nearest(shapes, middle)
      return km < within ? { id, km: 0 } : { id, km, direction: directionOf(middle, at) }
    })
    .sort((a, b) => a.km - b.km || a.id.localeCompare(b.id))
}
