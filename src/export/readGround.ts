/** Everything that a drawn map can be made of, read at once. */
import { baseNames, type Catalogue } from '../catalogue/client'
import { layerIds } from '../catalogue/layers'
import type { Ground } from '../drawing/sheet'

/** @throws when a base layer cannot be had: a picture without coast and islands is none. A missing layer is left out. */
export async function readGround(catalogue: Catalogue): Promise<Ground> {
  const base = Promise.all(baseNames.map(async (name) => [name, await catalogue.base(name)] as const))
  const layers = Promise.allSettled(layerIds.map(async (id) => [id, await catalogue.layer(id)] as const))
  return {
    base: Object.fromEntries(await base),
    layers: Object.fromEntries(
      (await layers).flatMap((read) => (read.status === 'fulfilled' ? [read.value] : [])),
    ),
  }
}
