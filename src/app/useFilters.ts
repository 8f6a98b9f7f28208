/** Has the view's filters obeyed as soon as there are any: until then nothing of them is fetched. */
import { useEffect } from 'react'
import { useAtlas, useViewState } from '../view/atlas'

export function useFilters(): boolean {
  const { store, catalogue, index } = useAtlas()
  const filtered = useViewState(({ view }) => Object.keys(view.filter).length > 0)
  useEffect(() => {
    if (!filtered) return
    let wanted = true
    let stop: (() => void) | undefined
    void import('../view/filtering').then(({ keepFiltering }) => {
      if (wanted) stop = keepFiltering(store, catalogue, index)
    })
    return () => {
      wanted = false
      stop?.()
    }
  }, [filtered, store, catalogue, index])
  return filtered
}
