/** What the legend says of each layer: which kinds it holds and which of them carry a status or a soft edge. */
import { layerIds, layerKinds, type LayerId } from '../catalogue/layers'
import type { PlaceKind, Precision, Status } from '../catalogue/words'
import { symbols } from './symbols'

export interface LegendEntry {
  kind: PlaceKind
  status?: Status
}

/** A shape that can be seen in a picture: what a legend of the visible alone needs to know of it. */
export interface VisibleShape {
  id: string
  kind: PlaceKind
  form: 'area' | 'line' | 'spot'
  precision: Precision
  status?: Status | undefined
  /** How many documents speak of it. */
  documents: number
}

const withStatus: readonly LayerId[] = ['railways', 'expressways']
const statusesShown: Status[] = ['operating', 'under-construction', 'planned']

/** Kinds that the texts name without saying where they run: listed in words, never drawn. */
const neverDrawn: readonly PlaceKind[] = ['socio-economic-region']

/** The entries of a layer: each kind once, lines of the network once a status. */
export function legendOf(layer: LayerId): LegendEntry[] {
  const kinds: readonly PlaceKind[] = layerKinds[layer]
  return kinds
    .filter((kind) => !neverDrawn.includes(kind))
    .flatMap((kind) =>
      withStatus.includes(layer) && symbols[kind].form === 'line'
        ? statusesShown.map((status) => ({ kind, status }))
        : [{ kind }],
    )
}

/** Layers as the legend lists them: the top of the map first. */
export const legendOrder: LayerId[] = [...layerIds].reverse()
