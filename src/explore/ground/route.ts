/** The points of a measured path: in the address's form and back, added one by one, and what comes of them. */
import { area, kinks, polygon } from '@turf/turf'
import { kilometresAlong } from '../../catalogue/ground'
import { home } from '../../view/derived'

/** Longitude and latitude in degrees, to four decimals: about eleven metres. */
export type Spot = readonly [lng: number, lat: number]

export interface Route {
  spots: readonly Spot[]
  /** The last point is joined to the first: an area is measured. */
  isClosed: boolean
}

/** As many as fit into an address. */
export const mostSpots = 22

/** Without the −0 that rounding can leave. */
const rounded = (degrees: number) => Number(degrees.toFixed(4)) + 0
export const spotAt = (lng: number, lat: number): Spot => [rounded(lng), rounded(lat)]
const sameSpot = (a: Spot | undefined, b: Spot) => !!a && a[0] === b[0] && a[1] === b[1]

/** Whether the map goes there. */
export function isOnMap([lng, lat]: Spot): boolean {
  const [[west, south], [east, north]] = home.limits
  return lng >= west && lng <= east && lat >= south && lat <= north
}

/** `106.3_18.1~105_18.5`, and `~o` where it is closed. */
export const writeRoute = ({ spots, isClosed }: Route) =>
  [...spots.map(([lng, lat]) => `${lng}_${lat}`), ...(isClosed && spots.length > 2 ? ['o'] : [])].join('~')

/** Never throws: what is no point on the map is left out. */
export function readRoute(told: string): Route {
  const spots: Spot[] = []
  const parts = told.split('~')
  for (const part of parts) {
    const found = /^(-?\d{1,3}(?:\.\d{1,9})?)_(-?\d{1,2}(?:\.\d{1,9})?)$/.exec(part)
    if (!found || spots.length === mostSpots) continue
    const spot = spotAt(Number(found[1]), Number(found[2]))
    if (isOnMap(spot) && !sameSpot(spots.at(-1), spot)) spots.push(spot)
  }
  return { spots, isClosed: parts.at(-1) === 'o' && spots.length > 2 }
}

/** The route with one more point; itself where there is no room, or where that point is the last one already. */
export function withSpot(route: Route, spot: Spot): Route {
  if (route.spots.length >= mostSpots || sameSpot(route.spots.at(-1), spot)) return route
  return { ...route, spots: [...route.spots, spot] }
}

export interface Measured {
  /** From the start to each point, and of a closed route back to the start. */
  kilometres: number[]
  /** Square kilometres, of a closed route. */
  area?: number
  /** Its outline crosses itself, so that its area says little. */
  isTangled?: true
}

/** On the globe. */
export function measured({ spots, isClosed }: Route): Measured {
  const ring = isClosed ? [...spots, spots[0]!] : spots
  const kilometres = spots.length ? kilometresAlong(ring.map((spot) => [...spot])) : []
  if (!isClosed) return { kilometres }
  const shape = polygon([ring.map((spot) => [...spot])])
  return {
    kilometres,
    area: area(shape) / 1e6,
    ...(kinks(shape).features.length && { isTangled: true as const }),
  }
}
