/** What every part of the page shares: the store, the catalogue's index and its reader. */
import { createContext, use, useMemo, type MouseEvent, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Index, PlaceSummary } from '../catalogue/api'
import type { Catalogue } from '../catalogue/client'
import { today } from '../catalogue/dates'
import { writeAddress } from './address'
import { change, type State, type Store } from './store'
import { choose, type Chosen } from './view'

export interface Atlas {
  store: Store
  catalogue: Catalogue
  index: Index
  /** The app's own absolute address, without a query. */
  home?: string
  /** Where the browser remembers small things; throws where it refuses to. */
  memory?: () => Pick<Storage, 'getItem' | 'setItem'>
  /** The story that the page's address carries, packed; null for none. */
  carried?: () => string | null
}

const AtlasContext = createContext<Atlas | null>(null)

export function AtlasProvider({ atlas, children }: { atlas: Atlas; children: ReactNode }) {
  return <AtlasContext value={atlas}>{children}</AtlasContext>
}

export function useAtlas(): Atlas {
  const atlas = use(AtlasContext)
  if (!atlas) throw new Error('useAtlas needs an AtlasProvider above it.')
  return atlas
}

export function useViewState<T>(select: (state: State) => T): T {
  return useStore(useAtlas().store, select)
}

/** The day that everything shows. */
export function useDay(): string {
  return useViewState((state) => state.view.asOf) ?? today()
}

export function usePlace(id: string | undefined): PlaceSummary | undefined {
  const { index } = useAtlas()
  return useMemo(() => index.places.find((place) => place.id === id), [index, id])
}

/** A link to a place or document: a real address, so that it opens in a new tab, and a choice when plainly clicked. */
export function ChoiceLink({
  to,
  children,
  className,
  current,
}: {
  to: Chosen
  children: ReactNode
  className?: string | undefined
  current?: boolean
}) {
  const { store } = useAtlas()
  const view = useViewState((state) => state.view)
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    change(store, (now) => choose(now, to))
  }
  return (
    <a
      href={`?${writeAddress(choose(view, to))}`}
      onClick={go}
      className={className}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </a>
  )
}
