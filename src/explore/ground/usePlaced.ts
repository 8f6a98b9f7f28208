/** The shapes of all places, as the map has them too: fetched once, put together once. */
import { placedIn, type Placed } from '../../catalogue/around'
import type { LayerFile } from '../../catalogue/api'
import type { Catalogue } from '../../catalogue/client'
import { dayNumber } from '../../catalogue/dates'
import { layerIds } from '../../catalogue/layers'
import { useAtlas, useDay } from '../../view/atlas'
import { useLoaded, type Loaded } from '../../view/useLoaded'

export interface Ground {
  placed: ReadonlyMap<string, Placed>
  files: readonly LayerFile[]
}

const kept = new WeakMap<Catalogue, Promise<Ground>>()

function groundOf(catalogue: Catalogue): Promise<Ground> {
  const known = kept.get(catalogue)
  if (known) return known
  const coming = Promise.all(layerIds.map((id) => catalogue.layer(id))).then((files) => ({
    files,
    placed: placedIn(files),
  }))
  kept.set(catalogue, coming)
  coming.catch(() => kept.delete(catalogue))
  return coming
}

export function usePlaced(): Loaded<Ground> {
  const { catalogue } = useAtlas()
  return useLoaded('ground', () => groundOf(catalogue))
}

/** The day shown, as the layers write days: 20250701. */
export const useDayNumber = () => dayNumber(useDay())
