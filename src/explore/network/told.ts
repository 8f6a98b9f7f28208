/** What the network was told, in the address's form and back; nonsense is left out. */
import { themes, type Theme } from '../../catalogue/words'

/** `arcs,theme.energy,direct,current,pair.cao-bang.lang-son`, each part where it differs from the first view. */
export interface NetworkTold {
  view: 'matrix' | 'arcs'
  theme: Theme | null
  /** Whether zones tie their provinces. */
  zones: boolean
  /** Whether documents count that are over. */
  ended: boolean
  /** Ids of two places, as asked; not yet checked. */
  pair: readonly [string, string] | null
}

export const firstTold: NetworkTold = { view: 'matrix', theme: null, zones: true, ended: true, pair: null }

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/

export function readTold(told: string): NetworkTold {
  const found = { ...firstTold }
  for (const part of told.split(',')) {
    const [name, one = '', other = '', ...more] = part.split('.')
    if (more.length) continue
    if (part === 'arcs') found.view = 'arcs'
    else if (part === 'direct') found.zones = false
    else if (part === 'current') found.ended = false
    else if (name === 'theme' && !other) found.theme = themes.find((theme) => theme === one) ?? null
    else if (name === 'pair' && one !== other && [one, other].every((id) => idForm.test(id)))
      found.pair = [one, other]
  }
  return found
}

export function writeTold({ view, theme, zones, ended, pair }: NetworkTold): string {
  return [
    view === 'arcs' && 'arcs',
    theme && `theme.${theme}`,
    !zones && 'direct',
    !ended && 'current',
    pair && `pair.${pair.join('.')}`,
  ]
    .filter(Boolean)
    .join(',')
}
