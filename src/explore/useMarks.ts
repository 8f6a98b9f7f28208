/** Draws over the map for as long as a tool is open. */
import { useEffect } from 'react'
import { useAtlas } from '../view/atlas'
import type { Mark } from '../view/marks'

/** @param marks kept by the caller (`useMemo`): another list is drawn anew */
export function useMarks(marks: readonly Mark[]): void {
  const { store } = useAtlas()
  useEffect(() => {
    store.setState({ marks })
    return () => store.setState((state) => (state.marks === marks ? { marks: [] } : {}))
  }, [store, marks])
}
