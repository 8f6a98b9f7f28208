/** A link out of the comparison: opens a place or document in the panel, and gives the map its room back. */
import type { MouseEvent, ReactNode } from 'react'
import { writeAddress } from '../../view/address'
import { useAtlas, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { choose, closeTool, type Chosen, type View } from '../../view/view'

export function Leave({ to, children }: { to: Chosen; children: ReactNode }) {
  const { store } = useAtlas()
  const view = useViewState((state) => state.view)
  const leave = (now: View) => closeTool(choose(now, to))
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    change(store, leave)
  }
  return (
    <a href={`?${writeAddress(leave(view))}`} onClick={go}>
      {children}
    </a>
  )
}
