/** The places that lie in the ground in sight: on the day shown, of layers that are on, and left by the filters. */
import { useMemo } from 'react'
import { townsFrom } from '../../cartography/symbols'
import type { PlaceSummary } from '../../catalogue/api'
import { isThere } from '../../catalogue/around'
import { inView, type InView } from '../../catalogue/inView'
import { layerOf } from '../../catalogue/layers'
import { useAtlas, useViewState } from '../../view/atlas'
import { litPlaces } from '../../view/derived'
import { useDayNumber, type Ground } from '../ground/usePlaced'

export interface Seen extends InView {
  place: PlaceSummary
}

export interface AllSeen {
  /** The nearest to the middle first. */
  seen: Seen[]
  /** How many the filters leave out. */
  left: number
}

/** @returns null while nobody has said what ground is in sight */
export function useInView({ placed }: Ground): AllSeen | null {
  const { index } = useAtlas()
  const asOf = useDayNumber()
  const sight = useViewState((state) => state.sight)
  const townsAreDrawn = useViewState((state) => (state.seen?.zoom ?? 0) >= townsFrom)
  const off = useViewState((state) => state.view.off)
  const chosen = useViewState((state) => state.view.chosen)
  const open = useViewState((state) => state.open)
  const matching = useViewState((state) => state.matching)
  return useMemo(() => {
    if (!sight) return null
    const asked = new Set([...litPlaces(open), ...(chosen?.type === 'place' ? [chosen.id] : [])])
    const shown = [...placed.values()].filter((one) => {
      const { id, kind } = one.properties
      const layer = layerOf(kind)
      const isDrawn = isThere(one, asOf) && !off.includes(layer) && (layer !== 'towns' || townsAreDrawn)
      return isDrawn || asked.has(id)
    })
    const places = new Map(index.places.map((place) => [place.id, place]))
    const all = inView(shown, sight).flatMap((one): Seen[] => {
      const place = places.get(one.id)
      return place ? [{ ...one, place }] : []
    })
    const kept = matching && new Set([...matching, ...asked])
    const seen = kept ? all.filter(({ id }) => kept.has(id)) : all
    return { seen, left: all.length - seen.length }
  }, [placed, index, asOf, sight, townsAreDrawn, off, chosen, open, matching])
}
