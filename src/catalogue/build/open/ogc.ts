/**
 * OGC API – Features, Part 1, as files. A static host cannot answer `/collections` beside `/collections/roads`, so each
 * address ends in `.json`, and links say so; clients that follow links get everywhere. It cannot filter either: `limit`,
 * `bbox` and `datetime` are ignored and all features come at once. So conformance names the GeoJSON encoding, not Core.
 */
import { bbox, featureCollection, rewind } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Shape } from '../../api'
import { layerIds, layerOf, type LayerId } from '../../layers'
import type { WholePlace } from '../citationPages'
import type { OpenInput } from './input'
import { layerNames } from './names'

interface Link {
  href: string
  rel: string
  type: string
  title?: string
}

const json = 'application/json'
const geoJson = 'application/geo+json'
const openApi = 'application/vnd.oai.openapi+json;version=3.0'
const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84'
const gregorian = 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian'
const link = (rel: string, href: string, type: string, title?: string): Link => ({
  href,
  rel,
  type,
  ...(title && { title }),
})

/** RFC 7946: outer rings run counter-clockwise, holes clockwise. Lines keep their direction. */
export function wound(geometry: Shape): Shape {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
    ? (rewind(geometry, { mutate: false }) as Polygon | MultiPolygon)
    : geometry
}

/** Documents that the panel lists for a place: its own and its predecessors'. */
function documentsOf(place: WholePlace): number {
  const earlier = place.related.filter(({ because }) => because === 'predecessor')
  const all = [...place.citations, ...earlier.flatMap(({ citations }) => citations)]
  return new Set(all.map(({ document }) => document.id)).size
}

function featureOf(place: WholePlace, geometry: Shape): Feature<Shape> & { id: string } {
  return {
    type: 'Feature',
    id: place.id,
    geometry: wound(geometry),
    properties: {
      name_vi: place.name.vi,
      name_en: place.name.en,
      kind: place.kind,
      status: place.status ?? null,
      precision: place.precision ?? null,
      from: place.span?.from ?? null,
      until: place.span?.until ?? null,
      documents: documentsOf(place),
      page: `?place=${place.id}`,
    },
  }
}

const about =
  'Static files: query parameters (limit, bbox, datetime) are ignored and every feature comes at once. ' +
  'Addresses end in .json; follow the links. `from` counts, `until` is the first day after the end. ' +
  '`page` is relative to the address of the atlas.'

function temporal(places: WholePlace[]): [string | null, string | null] {
  const day = (text: string | undefined) => (text ? `${text}T00:00:00Z` : undefined)
  const from = places.map((place) => day(place.span?.from))
  const until = places.map((place) => day(place.span?.until))
  const known = (days: (string | undefined)[]) => (days.includes(undefined) ? [] : (days as string[])).sort()
  return [known(from)[0] ?? null, known(until).at(-1) ?? null]
}

/** File names below `data/`, with what they hold. */
export function ogcFiles({ version, places, shapes }: OpenInput): Map<string, unknown> {
  const files = new Map<string, unknown>()
  const collections = layerIds.flatMap((layer) => {
    const here = places.filter((place) => layerOf(place.kind) === layer && shapes.has(place.id))
    return here.length ? [collectionFiles(files, layer, here, shapes)] : []
  })
  files.set('ogc/index.json', {
    title: 'Bản đồ Liên kết · Linkage Atlas',
    description: `Places in Vietnam that plans and agreements mention. ${about}`,
    version,
    links: [
      link('self', 'index.json', json, 'This page'),
      link('service-desc', 'api.json', openApi, 'What can be asked'),
      link('service-doc', '../index.html', 'text/html', 'How to use the data'),
      link('conformance', 'conformance.json', json, 'Conformance'),
      link('data', 'collections.json', json, 'Collections'),
      link('license', '../LICENSES.json', json, 'Licences, file by file'),
    ],
  })
  files.set('ogc/conformance.json', {
    conformsTo: [
      'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/json',
      'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
    ],
    description: about,
  })
  files.set('ogc/collections.json', {
    links: [link('self', 'collections.json', json), link('root', 'index.json', json)],
    collections: collections.map((collection) => collection('collections/')),
  })
  files.set('ogc/api.json', api(version))
  return files
}

function collectionFiles(
  files: Map<string, unknown>,
  layer: LayerId,
  places: WholePlace[],
  shapes: OpenInput['shapes'],
): (folder: string) => object {
  const features = places.map((place) => featureOf(place, shapes.get(place.id)!.geometry))
  const collection = (folder: string) => ({
    id: layer,
    title: `${layerNames[layer].vi} · ${layerNames[layer].en}`,
    description: about,
    itemType: 'feature',
    crs: [crs84],
    extent: {
      spatial: { bbox: [bbox(featureCollection(features))], crs: crs84 },
      temporal: { interval: [temporal(places)], trs: gregorian },
    },
    links: [
      link('self', `${folder}${layer}.json`, json),
      link('items', `${folder}${layer}/items.json`, geoJson, layerNames[layer].en),
      link('root', folder ? 'index.json' : '../index.json', json),
      link('license', folder ? '../LICENSES.json' : '../../LICENSES.json', json),
    ],
  })
  files.set(`ogc/collections/${layer}.json`, collection(''))
  files.set(`ogc/collections/${layer}/items.json`, {
    type: 'FeatureCollection',
    numberMatched: features.length,
    numberReturned: features.length,
    links: [link('self', 'items.json', geoJson), link('collection', `../${layer}.json`, json)],
    features,
  })
  for (const feature of features) {
    files.set(`ogc/collections/${layer}/items/${feature.id}.json`, {
      ...feature,
      links: [
        link('self', `${feature.id}.json`, geoJson),
        link('collection', `../../${layer}.json`, json),
        link('alternate', `../../../../places/${feature.id}.json`, json, 'All that the atlas says of it'),
      ],
    })
  }
  return collection
}

/** An OpenAPI description of the addresses above. */
function api(version: string): object {
  const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })
  const get = (summary: string, type: string, ...parameters: object[]) => ({
    get: { summary, parameters, responses: { 200: { description: summary, content: { [type]: {} } } } },
  })
  const [collectionId, featureId] = [parameter('collectionId'), parameter('featureId')]
  return {
    openapi: '3.0.3',
    info: { title: 'Linkage Atlas', version, description: about },
    servers: [{ url: '.' }],
    paths: {
      '/index.json': get('Landing page', json),
      '/conformance.json': get('Conformance', json),
      '/collections.json': get('Collections', json),
      '/collections/{collectionId}.json': get('One collection', json, collectionId),
      '/collections/{collectionId}/items.json': get('Its features', geoJson, collectionId),
      '/collections/{collectionId}/items/{featureId}.json': get('One', geoJson, collectionId, featureId),
    },
  }
}
