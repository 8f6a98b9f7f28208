/** The one store: the view, what the map reports back, and what the visitor should be told. No React, no map. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Bounds } from '../catalogue/api'
import type { LayerId } from '../catalogue/layers'
import type { Notice } from './address'
import type { Mark } from './marks'
import type { OpenDocument } from './opening'
import { firstView, type Camera, type View } from './view'

export interface State {
  view: View
  /** The chosen document once its file has come; null before, and while none is chosen. */
  open: OpenDocument | null
  /** Places that the filters leave; null while nothing is filtered. */
  matching: readonly string[] | null
  /** Documents that the filters leave, newest first; null while nothing is filtered. */
  matchingDocuments: readonly string[] | null
  /** The place under the keyboard's cursor, or ''. */
  cursor: string
  /** What tools draw over the map. */
  marks: readonly Mark[]
  /** A hand, or the time line playing, runs over many days: the address waits until it rests. */
  sweeping: boolean
  /** Takes the clicks on the map, in degrees, while a tool asks for points; null while a click chooses. */
  takePoint: ((lng: number, lat: number) => void) | null
  /** Where the map's camera last came to rest; null before there is a map. */
  seen: Camera | null
  /** The ground that was in sight then: degrees west, south, east, north. */
  sight: Bounds | null
  /** Places under the last click on the map, topmost first. */
  under: readonly string[]
  notices: readonly Notice[]
  /** Layers, or base layers, whose file could not be loaded. */
  missing: readonly (LayerId | 'base')[]
}

export type Store = StoreApi<State>

export function createViewStore(
  view: View = firstView,
  notices: readonly Notice[] = [],
  open: OpenDocument | null = null,
): Store {
  return createStore<State>(() => ({
    view,
    open,
    matching: null,
    matchingDocuments: null,
    cursor: '',
    marks: [],
    sweeping: false,
    takePoint: null,
    seen: null,
    sight: null,
    under: [],
    notices,
    missing: [],
  }))
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
