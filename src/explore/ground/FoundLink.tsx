/** A link to a place that a tool found: it is read in the panel, shown on the map while pointed at, and the tool stays on its subject. */
import type { MouseEvent, ReactNode } from 'react'
import { useAtlas, useViewState } from '../../view/atlas'
import { writeAddress } from '../../view/address'
import { change } from '../../view/store'
import { choose, type View } from '../../view/view'

interface FoundLinkProps {
  id: string
  /** Ties the tool to what it speaks of, as the choice is about to be another. */
  pin: (view: View) => View
  children: ReactNode
  className?: string | undefined
  /** The link is pointed at, or is no more. */
  onPoint?: (isOn: boolean) => void
}

export function FoundLink({ id, pin, children, className, onPoint }: FoundLinkProps) {
  const { store } = useAtlas()
  const view = useViewState((state) => state.view)
  const isChosen = view.chosen?.type === 'place' && view.chosen.id === id
  const chosen = (now: View) => choose(pin(now), { type: 'place', id })
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    change(store, chosen)
  }
  const point = (isOn: boolean) => {
    store.setState({ cursor: isOn ? id : '' })
    onPoint?.(isOn)
  }
  return (
    <a
      href={`?${writeAddress(chosen(view))}`}
      className={className}
      aria-current={isChosen ? 'true' : undefined}
      onClick={go}
      onFocus={() => point(true)}
      onBlur={() => point(false)}
      onMouseEnter={() => point(true)}
      onMouseLeave={() => point(false)}
    >
      {children}
    </a>
  )
}
