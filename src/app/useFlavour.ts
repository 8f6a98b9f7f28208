/** Light or dark: what the visitor chose, else what the system prefers. */
import { useSyncExternalStore } from 'react'
import type { Flavour } from '../cartography/palette'
import { useViewState } from '../view/atlas'

const query = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)')

function subscribe(changed: () => void) {
  const media = query()
  media?.addEventListener('change', changed)
  return () => media?.removeEventListener('change', changed)
}

export function useFlavour(): Flavour {
  const look = useViewState((state) => state.view.look)
  const systemDark = useSyncExternalStore(subscribe, () => query()?.matches ?? false)
  return look ?? (systemDark ? 'dark' : 'light')
}
