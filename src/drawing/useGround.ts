/** The data of the drawn map as it comes; what cannot be had is reported to the store, as the map does. */
import { useCallback, useEffect, useState } from 'react'
import { baseNames, type Catalogue } from '../catalogue/client'
import { layerIds } from '../catalogue/layers'
import type { State, Store } from '../view/store'
import type { Ground } from './sheet'

type Part = State['missing'][number]

const report = (store: Store, part: Part, missing: boolean) =>
  store.setState(({ missing: before }) => {
    const others = before.filter((other) => other !== part)
    return { missing: missing ? [...others, part] : others }
  })

/** Files that come together are drawn together, in milliseconds. */
const together = 16

export function useGround(catalogue: Catalogue, store: Store): { ground: Ground; retry: () => void } {
  const [ground, setGround] = useState<Ground>({ base: {}, layers: {} })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let wanted = true
    let waiting: ReturnType<typeof setTimeout> | undefined
    let arrived: Ground = { base: {}, layers: {} }
    const arrive = (next: Ground) => {
      arrived = next
      waiting ??= setTimeout(() => {
        waiting = undefined
        if (wanted) setGround(arrived)
      }, together)
    }
    for (const part of store.getState().missing) report(store, part, false)
    for (const name of baseNames) {
      catalogue.base(name).then(
        (data) => arrive({ ...arrived, base: { ...arrived.base, [name]: data } }),
        () => wanted && report(store, 'base', true),
      )
    }
    for (const id of layerIds) {
      catalogue.layer(id).then(
        (data) => arrive({ ...arrived, layers: { ...arrived.layers, [id]: data } }),
        () => wanted && report(store, id, true),
      )
    }
    return () => {
      wanted = false
      clearTimeout(waiting)
    }
  }, [catalogue, store, attempt])

  return { ground, retry: useCallback(() => setAttempt((n) => n + 1), []) }
}
