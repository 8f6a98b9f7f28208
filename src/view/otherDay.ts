/** A store that follows another in all but the day: what a second map of the same view listens to. */
import { createViewStore, type Store } from './store'
import type { Camera } from './view'

export interface OtherDay {
  store: Store
  show: (day: string) => void
  /** Its camera is its own: it goes only where it is told. */
  moveTo: (camera: Camera) => void
  stop: () => void
}

/** @param camera where the second map starts */
export function otherDay(main: Store, day: string, camera: Camera): OtherDay {
  const own = { asOf: day, camera }
  const store = createViewStore({ ...main.getState().view, ...own })
  const follow = () => {
    const { view, open, matching, cursor, marks } = main.getState()
    store.setState({ view: { ...view, ...own }, open, matching, cursor, marks })
  }
  follow()
  const stop = main.subscribe((now, before) => {
    const parts = ['view', 'open', 'matching', 'cursor', 'marks'] as const
    if (parts.some((part) => now[part] !== before[part])) follow()
  })
  return {
    store,
    show(next) {
      own.asOf = next
      follow()
    },
    moveTo(next) {
      own.camera = next
      follow()
    },
    stop,
  }
}
