/** What the list of what is in view was told: its order, and a kind of place to keep to. */
import { placeKinds, type PlaceKind } from '../../catalogue/words'

export interface InViewTold {
  order: 'near' | 'north'
  /** Null for every kind. */
  kind: PlaceKind | null
}

/** Reads `north.seaport`, `north`, `seaport`; whatever it does not know is left out. */
export function readInView(told: string): InViewTold {
  const words = told.split('.')
  return {
    order: words.includes('north') ? 'north' : 'near',
    kind: placeKinds.find((kind) => words.includes(kind)) ?? null,
  }
}

export const writeInView = ({ order, kind }: InViewTold) =>
  [...(order === 'north' ? ['north'] : []), ...(kind ? [kind] : [])].join('.')
