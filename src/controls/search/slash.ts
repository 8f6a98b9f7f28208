/** Whether the key / leads to the search box. A single key can be struck by accident, or by speech input, so it can be switched off. */
import type { Atlas } from '../../view/atlas'

const name = 'search.slash'
/** For this visit, where the browser remembers nothing. */
let here = true

export function slashWanted(memory: Atlas['memory']): boolean {
  try {
    const kept = memory?.().getItem(name)
    return kept ? kept === 'on' : here
  } catch {
    return here
  }
}

export function keepSlash(memory: Atlas['memory'], wanted: boolean): void {
  here = wanted
  try {
    memory?.().setItem(name, wanted ? 'on' : 'off')
  } catch {
    // It holds for this visit.
  }
}
