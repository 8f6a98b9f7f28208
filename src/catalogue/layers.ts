/** Which kinds of place share a layer: one switch, one data file, one group of legend entries. Bottom of the map first. */
import type { PlaceKind } from './words'

export const layerKinds = {
  provinces: ['province'],
  zones: ['region', 'linkage-zone', 'development-triangle', 'socio-economic-region'],
  corridors: ['development-axis', 'economic-corridor'],
  roads: ['road'],
  railways: ['railway'],
  expressways: ['expressway'],
  towns: ['town', 'district'],
  'economic-zones': ['economic-zone'],
  'industrial-parks': ['industrial-park'],
  energy: ['energy-project'],
  airports: ['airport'],
  seaports: ['seaport'],
  'border-gates': ['border-gate'],
} as const satisfies Record<string, readonly PlaceKind[]>

export type LayerId = keyof typeof layerKinds
export const layerIds = Object.keys(layerKinds) as LayerId[]

const layerByKind = new Map<PlaceKind, LayerId>(
  layerIds.flatMap((layer) => layerKinds[layer].map((kind) => [kind, layer] as const)),
)

export function layerOf(kind: PlaceKind): LayerId {
  return layerByKind.get(kind)!
}
