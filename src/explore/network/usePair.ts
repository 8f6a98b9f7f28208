/** The chosen pair as the provinces of the day shown: an address may name two that have merged since, or that are yet to come. */
import { useMemo } from 'react'
import type { PlaceSummary } from '../../catalogue/api'
import { carriedTo, type Network } from '../../catalogue/network'
import { useAtlas, useDay } from '../../view/atlas'
import type { NetworkTold } from './told'

export interface ChosenPair {
  /** The two as asked for. */
  asked: readonly [PlaceSummary, PlaceSummary]
  /** Their positions in the network; null where they are one province now, or not both there. */
  cells: readonly [number, number] | null
  /** The one province that both belong to. */
  into: PlaceSummary | undefined
}

/** @returns null where no two provinces are chosen */
export function usePair(network: Network, pair: NetworkTold['pair']): ChosenPair | null {
  const { index } = useAtlas()
  const day = useDay()
  return useMemo(() => {
    const asked = pair?.flatMap((id) => index.places.find((place) => place.id === id) ?? [])
    const [one, other] = asked ?? []
    if (one?.kind !== 'province' || other?.kind !== 'province') return null
    const [[a], [b]] = [carriedTo(one.id, index.places, day), carriedTo(other.id, index.places, day)]
    const position = (place: PlaceSummary | undefined) =>
      network.provinces.findIndex(({ id }) => id === place?.id)
    const cells = [position(a), position(b)] as const
    const apart = cells[0] >= 0 && cells[1] >= 0 && cells[0] !== cells[1]
    return {
      asked: [one, other],
      cells: apart ? cells : null,
      into: a && a.id === b?.id ? a : undefined,
    }
  }, [network, pair, index, day])
}
