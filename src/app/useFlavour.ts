/** Light, dark or high contrast: what the visitor chose, else what the system prefers. */
import { useSyncExternalStore } from 'react'
import type { Flavour } from '../cartography/palette'
import { useViewState } from '../view/atlas'

/** What the system may prefer, the more pressing first. */
const preferences = [
  ['(prefers-contrast: more)', 'contrast'],
  ['(prefers-color-scheme: dark)', 'dark'],
] as const satisfies readonly (readonly [query: string, flavour: Flavour])[]

const media = (query: string) => globalThis.matchMedia?.(query)

function subscribe(changed: () => void) {
  const lists = preferences.map(([query]) => media(query))
  for (const list of lists) list?.addEventListener('change', changed)
  return () => {
    for (const list of lists) list?.removeEventListener('change', changed)
  }
}

const preferred = (): Flavour => preferences.find(([query]) => media(query)?.matches)?.[1] ?? 'light'

export function useFlavour(): Flavour {
  const look = useViewState((state) => state.view.look)
  const system = useSyncExternalStore(subscribe, preferred)
  return look ?? system
}
