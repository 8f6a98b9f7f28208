// Cuts the region out of the world files of @geo-maps (OpenStreetMap, December 2017) and keeps the cuttings.
import fs from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const cache = new URL('.cache/', import.meta.url)

/** What the map can show: [west, south, east, north]. */
export const region = [86, -3, 132, 31]

export function boundsOf(ring) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of ring) {
    west = Math.min(west, x)
    south = Math.min(south, y)
    east = Math.max(east, x)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

/** Both take bounds as [west, south, east, north]. */
export const within = ([w1, s1, e1, n1], [w2, s2, e2, n2]) => w1 >= w2 && s1 >= s2 && e1 <= e2 && n1 <= n2
export const meets = ([w1, s1, e1, n1], [w2, s2, e2, n2]) => w1 <= e2 && w2 <= e1 && s1 <= n2 && s2 <= n1

function cutting(packageName) {
  const file = require.resolve(`@geo-maps/${packageName}/map.geo.json`)
  const world = JSON.parse(fs.readFileSync(file, 'utf8'))
  const shapes = world.features
    ? world.features.map(({ geometry, properties }) => ({ geometry, country: properties.A3 }))
    : world.geometries.map((geometry, group) => ({ geometry, group }))
  return shapes.flatMap(({ geometry, ...origin }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
      .filter(([outer]) => meets(boundsOf(outer), region))
      .map((rings) => ({ ...origin, rings: rings.filter((ring) => meets(boundsOf(ring), region)) })),
  )
}

/** The polygons of a package that meet the region, each `{ country?, group?, rings }`; reads the world file once. */
export function regionPolygons(packageName) {
  const kept = new URL(`${packageName}.json`, cache)
  if (!fs.existsSync(kept)) {
    fs.mkdirSync(cache, { recursive: true })
    fs.writeFileSync(kept, JSON.stringify(cutting(packageName)))
  }
  return JSON.parse(fs.readFileSync(kept, 'utf8'))
}
