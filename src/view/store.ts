/** The one store: the view, what the map reports back, and what the visitor should be told. No React, no map. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LayerId } from '../catalogue/layers'
import type { Notice } from './address'
import { firstView, type Camera, type View } from './view'

export interface State {
  view: View
  /** Where the map's camera last came to rest; null before there is a map. */
  seen: Camera | null
  /** Places under the last click on the map, topmost first. */
  under: readonly string[]
  notices: readonly Notice[]
  /** Layers, or base layers, whose file could not be loaded. */
  missing: readonly (LayerId | 'base')[]
}

export type Store = StoreApi<State>

export function createViewStore(view: View = firstView, notices: readonly Notice[] = []): Store {
  return createStore<State>(() => ({ view, seen: null, under: [], notices, missing: [] }))
}

/** Changes the view by one of its actions. Another choice forgets what was under the pointer (unless told); it and another day forget what the address had wrong. */
export function change(store: Store, action: (view: View) => View, under: readonly string[] = []): void {
  store.setState((state) => {
    const view = action(state.view)
    const sameChosen = view.chosen === state.view.chosen
    const notices = sameChosen && view.asOf === state.view.asOf ? state.notices : []
    return { view, under: sameChosen ? state.under : under, notices }
  })
}
