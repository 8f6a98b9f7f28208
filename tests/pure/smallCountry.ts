/** A country of two provinces with one place of each form, for golden drawings. */
import type { LayerFile, ShapeFeature } from '../../src/catalogue/api'
import type { Ground } from '../../src/drawing/sheet'

const shape = (
  id: string,
  kind: ShapeFeature['properties']['kind'],
  geometry: ShapeFeature['geometry'],
  more: Partial<ShapeFeature['properties']> = {},
): ShapeFeature => ({
  type: 'Feature',
  properties: {
    id,
    kind,
    vi: `Nơi ${id}`,
    en: `Place ${id}`,
    precision: 'generalised',
    from: 0,
    until: 99999999,
    documents: 1,
    ...more,
  },
  geometry,
})
const file = (...features: ShapeFeature[]): LayerFile => ({ type: 'FeatureCollection', features })
const square = (west: number, south: number, side: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
})
const line = (...coordinates: number[][]) => ({ type: 'LineString' as const, coordinates })
const point = (...coordinates: number[]) => ({ type: 'Point' as const, coordinates })
export const smallCountry: Ground = {
  base: {
    land: {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: square(104, 14, 3) }],
    },
    labels: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'archipelago', vi: 'Quần đảo', en: 'Archipelago' },
          geometry: point(108, 15),
        },
        { type: 'Feature', properties: { kind: 'sea', vi: 'Biển', en: 'Sea' }, geometry: point(108, 16) },
      ],
    },
  },
  layers: {
    provinces: file(
      shape('a', 'province', square(104.5, 14.5, 1)),
      shape('a', 'province', point(105, 15.2), { label: true }),
      shape('b', 'province', square(105.5, 14.5, 1), { documents: 0 }),
    ),
    zones: file(shape('z', 'linkage-zone', square(104.8, 14.8, 1.2), { precision: 'schematic' })),
    corridors: file(shape('c', 'economic-corridor', line([104.6, 16], [105.5, 16.2], [106.4, 16]))),
    expressways: file(shape('e', 'expressway', line([104.6, 15], [106.4, 15.4]), { status: 'planned' })),
    railways: file(shape('r', 'railway', line([104.6, 14.7], [106.4, 14.9]), { status: 'operating' })),
    towns: file(shape('t', 'town', point(106.2, 15.9))),
    'border-gates': file(shape('g', 'border-gate', point(104.5, 15.7), { status: 'planned' })),
  },
}
