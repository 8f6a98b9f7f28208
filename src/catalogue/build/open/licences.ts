/** Whose each file is: words are ours, shapes have the licence of what they were drawn from (README, “Licences”). */
import { layerIds, layerOf, type LayerId } from '../../layers'
import type { PlacedShape } from '../shapes'
import type { OpenInput } from './input'

export interface Licence {
  /** SPDX ids, joined by AND. */
  license: string
  credit: string
}

export const spdxPage = (id: string) => `https://spdx.org/licenses/${id}.html`
export const spdxIds = ({ license }: Licence) => license.split(' AND ')

const us = 'Linkage Atlas contributors'
const ours: Licence = { license: 'MIT', credit: us }

/** Whom a shape's origin names, and how they want to be called. */
const credits: [named: string, credit: string][] = [
  ['OpenStreetMap', '© OpenStreetMap contributors'],
  ['GeoNames', 'GeoNames'],
  ['Global Energy Monitor', 'Global Energy Monitor'],
  ['vietnamese-provinces-database', 'thanglequoc (vietnamese-provinces-database)'],
]

function licenceOf(shapes: PlacedShape[]): Licence {
  const isArea = ({ geometry }: PlacedShape) => geometry.type.endsWith('Polygon')
  // Areas are joined from the provinces of the base map or cut along their borders.
  const origins = shapes.map((shape) => shape.origin.en + (isArea(shape) ? ' OpenStreetMap' : ''))
  const ids = [
    ours.license,
    ...(shapes.some(isArea) ? ['ODbL-1.0'] : []),
    ...(origins.some((origin) => origin.includes('CC BY 4.0')) ? ['CC-BY-4.0'] : []),
  ]
  const named = credits.filter(([name]) => origins.some((origin) => origin.includes(name)))
  return { license: ids.join(' AND '), credit: [us, ...named.map(([, credit]) => credit)].join('; ') }
}

export interface Licences {
  ours: Licence
  /** Points of all places: the gazetteer. */
  all: Licence
  layer: Record<LayerId, Licence>
}

export function licencesOf({ places, shapes }: OpenInput): Licences {
  const of = (here: OpenInput['places']) => licenceOf(here.flatMap(({ id }) => shapes.get(id) ?? []))
  return {
    ours,
    all: of(places),
    layer: Object.fromEntries(
      layerIds.map((layer) => [layer, of(places.filter(({ kind }) => layerOf(kind) === layer))]),
    ) as Record<LayerId, Licence>,
  }
}

/** `LICENSES.json`. In patterns `*` stands for anything but a slash, `**` for anything; every file fits exactly one. */
export function licenceFile(version: string, { ours, all, layer }: Licences): object {
  const files: Record<string, Licence> = {
    'gazetteer.lpf.json': all,
    ...Object.fromEntries(
      [
        '*.html',
        '*.css',
        '*.csv',
        '*.jsonld',
        'LICENSES.json',
        'index.json',
        'documents.json',
        'mentions.json',
        'stories.json',
      ].map((name) => [name, ours]),
    ),
    'places/*.json': ours,
    'places/*/*.json': ours,
    'documents/*.json': ours,
    'stories/*.json': ours,
    'schemas/*.json': ours,
    'ogc/*.json': ours,
    'ogc/collections/*.json': ours,
  }
  for (const id of layerIds) {
    files[`layers/${id}.geojson`] = layer[id]
    files[`ogc/collections/${id}/**`] = layer[id]
  }
  return { version, licences: 'SPDX', files }
}
