/** What a shape keeps: a place of its own, a fitting form, and ground in the region and in its province. */
import { booleanIntersects, booleanPointInPolygon, buffer, feature, point } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import type { PlaceKind } from '../../words'
import { suggestion } from '../load'
import { mapPlaces, problemAt, type Rule } from './rule'

export const everyPlaceHasAShape: Rule = (content) =>
  mapPlaces(content, (place) => {
    const has = content.placed.has(place.id)
    if (has && place.shapeless)
      return [problemAt(place, ['shapeless'], `"${place.id}" has a shape; remove \`shapeless\``)]
    const unread = [place.id, ...(place.members ?? [])].some((id) => content.broken.has(id))
    return has || place.shapeless || unread
      ? []
      : [
          problemAt(
            place,
            [],
            `"${place.id}" has no shape: draw one in content/geometry, name its \`members\`, or say why not in \`shapeless\``,
          ),
        ]
  })

export const everyShapeHasAPlace: Rule = (content) => [
  ...[...content.shapes.values()].flatMap((shape) =>
    content.places.has(shape.place) || content.broken.has(shape.place)
      ? []
      : [
          {
            file: shape.file,
            line: shape.line,
            field: 'properties.place',
            message: `there is no place "${shape.place}". ${suggestion(shape.place, content.places.keys())}`,
          },
        ],
  ),
  ...(content.base.find((b) => b.file.endsWith('provinces.geojson'))?.features ?? []).flatMap(({ id }, i) =>
    content.broken.has(id) || content.places.get(id)?.kind === 'province'
      ? []
      : [
          {
            file: 'public/geo/provinces.geojson',
            line: i + 2,
            field: 'properties.id',
            message: `there is no province "${id}". ${suggestion(id, content.places.keys())}`,
          },
        ],
  ),
]

const area = ['Polygon', 'MultiPolygon']
const line = ['LineString', 'MultiLineString']
const spot = ['Point', 'MultiPoint']
const geometryByKind: Record<PlaceKind, string[]> = {
  province: area,
  region: area,
  'linkage-zone': area,
  'development-triangle': area,
  'socio-economic-region': area,
  'development-axis': line,
  'economic-corridor': line,
  expressway: line,
  road: line,
  railway: line,
  seaport: spot,
  airport: spot,
  'border-gate': spot,
  'economic-zone': [...spot, ...area],
  'industrial-park': [...spot, ...area],
  'energy-project': spot,
  town: spot,
  district: spot,
}

export const geometryFitsKind: Rule = (content) =>
  [...content.shapes.values()].flatMap(({ place, geometry, file, line }) => {
    const kind = content.places.get(place)?.kind
    const fitting = kind && geometryByKind[kind]
    return !fitting || fitting.includes(geometry.type)
      ? []
      : [
          {
            file,
            line,
            field: 'geometry.type',
            message: `"${place}" is of kind ${kind}, which is drawn as ${fitting.join(' or ')}, not as ${geometry.type}`,
          },
        ]
  })

function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return []
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : coordinates.flatMap(positionsOf)
}

export const everyCoordinateIsInTheRegion: Rule = (content) =>
  [...content.shapes.values()].flatMap(({ place, geometry, file, line }) => {
    const positions = positionsOf(geometry.coordinates)
    const outside = positions.filter(([x, y]) => !(x! >= 101 && x! <= 118 && y! >= 5 && y! <= 24))
    if (!positions.length)
      return [{ file, line, field: 'geometry.coordinates', message: `"${place}" has no coordinates` }]
    return outside.length
      ? [
          {
            file,
            line,
            field: 'geometry.coordinates',
            message: `"${place}" has ${outside.length} position(s) outside Vietnam's region (101–118°E, 5–24°N), the first at [${outside[0]!.join(', ')}]; coordinates are [longitude, latitude]`,
          },
        ]
      : []
  })

export const archipelagosArePresent: Rule = (content) =>
  ['archipelagos', 'labels'].flatMap((name) => {
    const file = `public/geo/${name}.geojson`
    const ids = content.base.find((b) => b.file === file)?.features.map((f) => f.id) ?? []
    return ['hoang-sa', 'truong-sa']
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        file,
        line: 1,
        field: 'features',
        message: `"${id}" is missing: Hoàng Sa and Trường Sa are drawn and labelled on every map`,
      }))
  })

/** Points may stand up to 1 km outside the province they state (piers, rounding); lines must touch each. */
export const everyPlaceLiesInItsProvinces: Rule = (content) => {
  const widened = new Map<string, Feature<Polygon | MultiPolygon> | undefined>()
  const provinceShape = (id: string) => {
    if (!widened.has(id)) {
      const geometry = content.placed.get(id)?.geometry as Polygon | MultiPolygon | undefined
      const grown = geometry && buffer(feature(geometry), 1, { units: 'kilometers', steps: 2 })
      widened.set(id, grown)
    }
    return widened.get(id)
  }
  return mapPlaces(content, (place) =>
    (place.within ?? []).flatMap((id, i) => {
      const shape = content.placed.get(place.id)
      const province = shape && provinceShape(id)
      if (!shape || !province) return []
      const inside =
        shape.geometry.type === 'Point'
          ? booleanPointInPolygon(point(shape.geometry.coordinates), province)
          : booleanIntersects(feature(shape.geometry), province)
      return inside
        ? []
        : [problemAt(place, ['within', i], `"${place.id}" lies more than 1 km outside "${id}" on the map`)]
    }),
  )
}
