/** Keeps in the store what the view's filters leave, for as long as something is filtered. Fetched with the first filter. */
import type { Index } from '../catalogue/api'
import type { Catalogue } from '../catalogue/client'
import { today } from '../catalogue/dates'
import { createFiltering, type Filtered, type Filtering } from '../catalogue/filtering'
import type { Store } from './store'
import type { Filter } from './view'

const made = new WeakMap<Catalogue, Promise<Filtering>>()

/** The catalogue's filtering, made once; its last answer is kept, as map and panel ask the same. Rejects while its files cannot be had. */
export function filteringOf(catalogue: Catalogue, { places }: Pick<Index, 'places'>): Promise<Filtering> {
  const known = made.get(catalogue)
  if (known) return known
  const making = Promise.all([catalogue.documents(), catalogue.mentions()]).then(([list, table]) =>
    rememberLast(createFiltering(list, table, places)),
  )
  made.set(catalogue, making)
  making.catch(() => made.delete(catalogue))
  return making
}

function rememberLast(ask: Filtering): Filtering {
  let last: { filter: Filter; day: string; answer: Filtered } | undefined
  return (filter, day) => {
    if (last?.filter !== filter || last.day !== day) last = { filter, day, answer: ask(filter, day) }
    return last.answer
  }
}

/** @returns what stops it, and shows everything again */
export function keepFiltering(store: Store, catalogue: Catalogue, index: Index): () => void {
  let wanted = true
  const refresh = () =>
    filteringOf(catalogue, index).then(
      (ask) => {
        if (!wanted) return
        const { view } = store.getState()
        const { places, documents } = ask(view.filter, view.asOf ?? today())
        store.setState({ matching: places, matchingDocuments: documents })
      },
      // Without the files nothing can be left out; whoever shows the filters says so, and the next change tries again.
      () => {},
    )
  const stop = store.subscribe(({ view }, before) => {
    if (view.filter !== before.view.filter || view.asOf !== before.view.asOf) void refresh()
  })
  void refresh()
  return () => {
    wanted = false
    stop()
    store.setState({ matching: null, matchingDocuments: null })
  }
}

/** Has what could not be filtered for want of the files filtered now. */
export function askAgain(store: Store): void {
  store.setState(({ view }) => ({ view: { ...view, filter: { ...view.filter } } }))
}
