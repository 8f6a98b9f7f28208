/** Light or dark as the page shows it, read off the page's root, where the app writes it. */
import { useCallback, useSyncExternalStore } from 'react'
import { flavours, type Flavour } from '../cartography/palette'

/** @param element any element of the page; null before there is one */
export function useFlavour(element: Element | null): Flavour {
  const root = element?.ownerDocument.documentElement
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!root) return () => {}
      const observer = new MutationObserver(changed)
      observer.observe(root, { attributeFilter: ['data-look'] })
      return () => observer.disconnect()
    },
    [root],
  )
  return useSyncExternalStore(subscribe, () => flavours.find((one) => one === root?.dataset.look) ?? 'light')
}
