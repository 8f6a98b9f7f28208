/** What the view's filters leave, with the names of who issued what: loading, there, or failed with a way to try again. */
import type { DocumentList } from '../../catalogue/api'
import type { Filtered } from '../../catalogue/filtering'
import { useAtlas, useDay, useViewState } from '../../view/atlas'
import { askAgain, filteringOf } from '../../view/filtering'
import { useLoaded, type Loaded } from '../../view/useLoaded'

export interface Answer {
  list: DocumentList
  left: Filtered
}

export function useAnswer(): Loaded<Answer> {
  const { store, catalogue, index } = useAtlas()
  const filter = useViewState((state) => state.view.filter)
  const day = useDay()
  const loaded = useLoaded('filtering', () =>
    Promise.all([catalogue.documents(), filteringOf(catalogue, index)]),
  )
  if (loaded.state === 'loading') return loaded
  if (loaded.state === 'failed')
    return {
      state: 'failed',
      retry: () => {
        loaded.retry()
        askAgain(store)
      },
    }
  const [list, ask] = loaded.value
  return { state: 'there', value: { list, left: ask(filter, day) } }
}
