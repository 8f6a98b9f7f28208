// Builds the approximate areas that are known only as lists of communes: a power diagram of the communes' points whose
// cells have the communes' published areas, united, rounded at the inner corners and clipped to the province.
import { readFileSync } from 'node:fs'
import polygonClipping from 'polygon-clipping'
import { readFeatures, writeShapes } from './shapeFile.mjs'
import { between, distance, signedArea, simplified, toDegrees, toPlane } from './plane.mjs'

const latitude = 19.4
const gridStep = 0.5 // km, for fitting the areas
const overlap = 0.02 // km by which cells overlap, so that uniting them leaves no slits
const roundingStep = 0.25 // km
const roundingReach = 1 // km to either side
const smallestPart = 0.05 // km²; smaller scraps of a clipping are dropped

const origin = {
  vi: 'Dựng từ điểm đại diện và diện tích của các xã, phường hiện nay, cắt theo ranh giới tỉnh; ranh giới bên trong chỉ gần đúng',
  en: 'Built from one point and the area of each present-day commune, clipped to the province; inner edges are approximate',
}

const communes = readFileSync(new URL('communes.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','))
  .map(([, , province, area, lng, lat, inRegion, inEconomicZone]) => ({
    province,
    area: Number(area),
    point: toPlane([Number(lng), Number(lat)], latitude),
    inRegion: inRegion === 'yes',
    inEconomicZone: inEconomicZone === 'yes',
    weight: 0,
  }))

const provinces = readFeatures('../../public/geo/provinces.geojson')

for (const province of ['thanh-hoa', 'nghe-an'])
  fitWeights(communesOf(province), gridWithin(shapeOf(province)))

writeShapes('zones', [
  area('vung-nam-thanh-bac-nghe', (commune) => commune.inRegion),
  area('kkt-nghi-son', (commune) => commune.inEconomicZone),
  {
    type: 'Feature',
    properties: {
      place: 'tam-giac-nam-thanh-bac-nghe',
      precision: 'schematic',
      origin: {
        vi: 'Sơ đồ nối ba đỉnh; đỉnh thứ ba đặt tại Thái Hòa theo cách hiểu của chúng tôi',
        en: 'A diagram that joins the three nodes; placing the third at Thai Hoa is our reading',
      },
    },
    geometry: { type: 'Polygon', coordinates: [[[105.745, 19.275], [105.735, 19.4], [105.438, 19.33], [105.745, 19.275]]] }, // prettier-ignore
  },
])

function communesOf(province) {
  return communes.filter((commune) => commune.province === province)
}

/** The province as polygon-clipping wants it, in degrees. */
function shapeOf(province) {
  const { type, coordinates } = provinces.find(({ properties }) => properties.id === province).geometry
  return type === 'Polygon' ? [coordinates] : coordinates
}

function area(place, isMember) {
  const parts = [...new Set(communes.filter(isMember).map((commune) => commune.province))].map((province) => {
    const all = communesOf(province)
    const cells = all.filter(isMember).map((commune) => [toGrid(cellOf(commune, all))])
    const united = withoutScraps(polygonClipping.union(...cells))
    const rounded = united.map((rings) => rings.map((ring) => toGrid(roundCorners(ring.map(inKilometres)))))
    return polygonClipping.intersection(rounded, shapeOf(province))
  })
  const polygons = withoutScraps(polygonClipping.union(...parts))
  const sum = polygons.flat().reduce((total, ring) => total + signedArea(ring.map(inKilometres)), 0)
  console.log(place, sum.toFixed(1), 'km²')
  const geometry =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] }
      : { type: 'MultiPolygon', coordinates: polygons }
  return { type: 'Feature', properties: { place, precision: 'approximate', origin }, geometry }
}

function inKilometres(point) {
  return toPlane(point, latitude)
}

/** A ring of kilometres in degrees, on a grid of about 1 m so that neighbours' corners coincide. */
function toGrid(ring) {
  return ring.map((point) => toDegrees(point, latitude).map((degree) => Math.round(degree * 1e5) / 1e5))
}

/** Drops the specks and pinholes that clipping leaves. */
function withoutScraps(polygons) {
  return polygons
    .map((rings) => rings.filter((ring) => Math.abs(signedArea(ring.map(inKilometres))) > smallestPart))
    .filter((rings) => rings.length > 0)
}

/** Gives each commune the weight with which its cell holds the commune's share of the province's grid points. */
function fitWeights(all, grid) {
  const scale = (grid.length * gridStep ** 2) / all.reduce((sum, commune) => sum + commune.area, 0)
  const near = grid.map((point) => nearest(point, all, 16))
  for (let round = 0; round < 400; round++) {
    for (const commune of all) commune.covered = 0
    grid.forEach((point, i) => {
      let [best, least] = [near[i][0], Infinity]
      for (const commune of near[i]) {
        const power = squared(point, commune.point) - commune.weight
        if (power < least) [best, least] = [commune, power]
      }
      best.covered += gridStep ** 2
    })
    for (const commune of all) commune.weight += 0.15 * (commune.area * scale - commune.covered)
  }
}

function gridWithin(shape) {
  const rings = shape.flat().map((ring) => ring.map(inKilometres))
  const edges = rings.flatMap((ring) => ring.slice(1).map((end, i) => [ring[i], end]))
  const xs = edges.map(([[x]]) => x)
  const ys = edges.map(([[, y]]) => y)
  const points = []
  for (let y = Math.min(...ys) + gridStep / 2; y < Math.max(...ys); y += gridStep) {
    const crossings = edges
      .filter(([a, b]) => a[1] > y !== b[1] > y)
      .map(([a, b]) => a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
    for (let x = Math.min(...xs) + gridStep / 2; x < Math.max(...xs); x += gridStep)
      if (crossings.filter((crossing) => crossing > x).length % 2) points.push([x, y])
  }
  return points
}

function nearest(point, all, count) {
  return [...all].sort((a, b) => squared(point, a.point) - squared(point, b.point)).slice(0, count)
}

function squared(a, b) {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
}

/** The commune's convex cell among all the communes of its province, as a closed ring; unbounded cells end far out. */
function cellOf(commune, all) {
  const [x, y] = commune.point
  const far = 60
  let ring = [[x - far, y - far], [x + far, y - far], [x + far, y + far], [x - far, y + far]] // prettier-ignore
  for (const other of all) {
    if (other === commune) continue
    const normal = [other.point[0] - x, other.point[1] - y]
    const limit =
      (other.point[0] ** 2 + other.point[1] ** 2 - other.weight - x ** 2 - y ** 2 + commune.weight) / 2 +
      overlap * Math.hypot(...normal)
    ring = keptSide(ring, ([px, py]) => limit - normal[0] * px - normal[1] * py)
  }
  return [...ring, ring[0]]
}

/** The part of an open convex ring where `side` is not negative. */
function keptSide(ring, side) {
  return ring.flatMap((point, i) => {
    const next = ring[(i + 1) % ring.length]
    const [here, there] = [side(point), side(next)]
    const crossing = [0, 1].map((axis) => point[axis] + ((next[axis] - point[axis]) * here) / (here - there))
    if (here >= 0) return there >= 0 ? [point] : [point, crossing]
    return there >= 0 ? [crossing] : []
  })
}

/** A closed ring of kilometres with its corners rounded: each of its points, close together, is averaged with its neighbours. */
function roundCorners(ring) {
  let points = ring.slice(1).flatMap((end, i) => {
    const steps = Math.ceil(distance(ring[i], end) / roundingStep)
    return Array.from({ length: steps }, (_unused, step) => between(ring[i], end, step / steps))
  })
  const reach = Math.round(roundingReach / roundingStep)
  const neighbours = Array.from({ length: 2 * reach + 1 }, (_unused, n) => n - reach)
  for (let round = 0; round < 2; round++)
    points = points.map((_point, i) => {
      const near = neighbours.map((n) => points.at((i + n) % points.length))
      return [0, 1].map((axis) => near.reduce((sum, point) => sum + point[axis], 0) / near.length)
    })
  return simplified([...points, points[0]], 0.03)
}
