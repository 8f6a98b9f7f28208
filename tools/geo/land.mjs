// Draws the land of the region, country by country, and the borders between countries on land.
import mapshaper from 'mapshaper'
import { area, polygon } from '@turf/turf'
import { archipelagoAround } from './archipelagos.mjs'
import { boundsOf, region, regionPolygons } from './geoMaps.mjs'

/**
 * How finely a country is drawn: `flattening` is the interval of the simplification in metres, `island` the smallest
 * island kept, in m². VNM here only fills the room between the neighbours and the provinces' outer edge.
 */
const detail = {
  VNM: { flattening: 800, island: 1e9 },
  CHN: { flattening: 1100, island: 6e6 },
  LAO: { flattening: 800, island: 2e6 },
  KHM: { flattening: 800, island: 2e6 },
  THA: { flattening: 1500, island: 8e6 },
}
const farAway = { flattening: 4000, island: 60e6 }
const detailOf = (country) => detail[country] ?? farAway

/** Hong Kong and Macao have no border on this map. */
const joined = { HKG: 'CHN', MAC: 'CHN' }

/** As text, because mapshaper turns the rings of objects that it is given. */
const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features })

/** Runs mapshaper and returns the features of `out.json`. */
async function features(commands, inputs) {
  const output = await mapshaper.applyCommands(commands.join(' '), inputs)
  return JSON.parse(output['out.json']).features
}

/** Outer rings only: lakes are a layer of their own, and islands in lakes dissolve into the land around them. */
function countryPolygons() {
  return regionPolygons('countries-land-100m').flatMap(({ country, rings: [outer] }) => {
    if (archipelagoAround(boundsOf(outer))) return []
    const shape = polygon([outer], { country: joined[country] ?? country })
    return area(shape) < detailOf(country).island ? [] : [shape]
  })
}

/** The countries, simplified together so that their borders stay shared; river water on a border is closed. */
function simplifiedCountries() {
  const polygons = countryPolygons()
  const flattening = Object.fromEntries(
    polygons.map(({ properties: { country } }) => [country, detailOf(country).flattening]),
  )
  return features(
    [
      `-i land.json -clip bbox=${region.join()}`,
      '-clean gap-fill-area=60km2 -dissolve country',
      `-simplify variable keep-shapes interval='(${JSON.stringify(flattening)})[country]'`,
      '-clean -o out.json format=geojson precision=0.001',
    ],
    { 'land.json': collection(polygons) },
  )
}

const edgesOf = ({ geometry: { type, coordinates } }) =>
  (type === 'Polygon' ? coordinates : coordinates.flat()).flatMap((ring) =>
    ring.slice(1).map((end, at) => {
      const ends = [ring[at], end]
      return {
        key: ends.map(String).sort().join(' '),
        length: Math.hypot(end[0] - ring[at][0], end[1] - ring[at][1]),
      }
    }),
  )

/** Squared distance of a point from the edge [start, end], in square degrees. */
function offEdge([x, y], [[x1, y1], [x2, y2]]) {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)))
  return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2
}

/**
 * Where a neighbour's line crosses Vietnam's outline it leaves a point in the middle of an edge. This moves such points
 * to the nearer end of the edge, so that both sides of the border have the same corners.
 */
function onlyCornersOf({ geometry }) {
  const rings = geometry.coordinates.flat()
  const corners = new Set(rings.flat().map(String))
  const edges = rings.flatMap((ring) => ring.slice(1).map((end, at) => [ring[at], end]))
  const onEdge = 0.0002 ** 2 // 20 m
  const moved = (point) => {
    const rounded = point.map((number) => Math.round(number * 1e4) / 1e4)
    if (corners.has(String(rounded))) return rounded
    const edge = edges.find((candidate) => offEdge(point, candidate) < onEdge)
    if (!edge) return point
    const [start, end] = edge.map(([x, y]) => (x - point[0]) ** 2 + (y - point[1]) ** 2)
    return start < end ? edge[0] : edge[1]
  }
  const withoutRepeats = (ring) =>
    ring.filter((point, at) => at === 0 || String(point) !== String(ring[at - 1]))
  return (piece) => {
    const polygons =
      piece.geometry.type === 'Polygon' ? [piece.geometry.coordinates] : piece.geometry.coordinates
    const coordinates = polygons
      .map((polygonRings) => polygonRings.map((ring) => withoutRepeats(ring.map(moved))))
      .filter(([outer]) => outer.length > 3)
    return { ...piece, geometry: { type: 'MultiPolygon', coordinates } }
  }
}

/**
 * Takes the provinces out of the countries and gives what is left of VNM to the neighbour it borders on: so the
 * neighbours end exactly where the provinces begin. Leftovers that border on no neighbour lie in the sea and go.
 */
async function neighboursUpTo(vietnam) {
  const pieces = await features(
    [
      '-i countries.json vietnam.json combine-files',
      '-erase vietnam target=countries -explode -clean -o out.json target=countries format=geojson',
    ],
    { 'countries.json': collection(await simplifiedCountries()), 'vietnam.json': collection([vietnam]) },
  )
  const neighbours = pieces.filter((piece) => piece.properties.country !== 'VNM')
  const countryAlong = new Map(
    neighbours.flatMap((piece) => edgesOf(piece).map(({ key }) => [key, piece.properties.country])),
  )
  const adopted = pieces.flatMap((piece) => {
    if (piece.properties.country !== 'VNM') return []
    const shared = new Map()
    for (const { key, length } of edgesOf(piece)) {
      const country = countryAlong.get(key)
      if (country) shared.set(country, (shared.get(country) ?? 0) + length)
    }
    const [longest] = [...shared].sort(([, one], [, other]) => other - one)
    return longest ? [{ ...piece, properties: { country: longest[0] } }] : []
  })
  return [...neighbours, ...adopted].map(onlyCornersOf(vietnam))
}

/** Vietnam first, then by code. */
const inOrder = (one, other) => (one === 'VNM' ? -1 : other === 'VNM' ? 1 : one < other ? -1 : 1)
const pairs = (countries) => countries.flatMap((a, at) => countries.slice(at + 1).map((b) => ({ a, b })))

/**
 * `land`: a feature `{ id: 'land', country }` a country, Vietnam's is the one given; what has no border on land within
 * the map is land and no more, without `country`.
 * `borders`: LineStrings `{ a, b }` where two of these countries meet on land.
 */
export async function landAndBorders(vietnam) {
  const polygons = [vietnam, ...(await neighboursUpTo(vietnam))]
  const countries = [...new Set(polygons.map(({ properties }) => properties.country))].sort(inOrder)
  const lines = pairs(countries).map((pair) => ({ ...pair, name: `${pair.a}-${pair.b}` }))
  const between = ({ a, b, name }) =>
    `-innerlines target=land + name=${name} where='A.country !== B.country && "${a} ${b}".includes(A.country)` +
    ` && "${a} ${b}".includes(B.country)' -dissolve target=${name}` +
    ` -o ${name}.json target=${name} format=geojson precision=0.0001`
  const output = await mapshaper.applyCommands(
    [
      '-i land.json -clean -dissolve country',
      '-o land.out.json target=land format=geojson precision=0.0001 rfc7946',
      ...lines.map(between),
    ].join(' '),
    { 'land.json': collection(polygons) },
  )
  const borders = lines.flatMap(({ a, b, name }) =>
    (JSON.parse(output[`${name}.json`]).geometries ?? [])
      .flatMap(({ type, coordinates }) => (type === 'LineString' ? [coordinates] : coordinates))
      .map((coordinates) => ({
        type: 'Feature',
        properties: { a, b },
        geometry: { type: 'LineString', coordinates },
      })),
  )
  const bordering = new Set(borders.flatMap(({ properties: { a, b } }) => [a, b]))
  const land = JSON.parse(output['land.out.json'])
    .features.sort((one, other) => inOrder(one.properties.country, other.properties.country))
    .map(({ properties: { country }, geometry }) => ({
      type: 'Feature',
      properties: bordering.has(country) ? { id: 'land', country } : { id: 'land' },
      geometry: country === 'VNM' ? vietnam.geometry : geometry, // cleaning may add a corner
    }))
  return { land, borders }
}
