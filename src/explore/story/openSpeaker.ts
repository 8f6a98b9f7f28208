/** Opens the speaker's view in a window of its own. */
import type { Language } from '../../catalogue/words'
import { writeAddress } from '../../view/address'
import type { Atlas } from '../../view/atlas'
import { firstView } from '../../view/view'
import { shared, writeTold, type Asked } from './told'

/** @returns false where the browser refuses to open one */
export function openSpeaker({ home = '', store, carried }: Atlas, asked: Asked, language: Language): boolean {
  const { look } = store.getState().view
  const tool = { name: 'story', told: writeTold({ ...asked, at: asked.at ?? 0, mode: 'speaker' }) } as const
  const packed = asked.id === shared ? carried?.() : null
  const query = writeAddress({ ...firstView, language, look, tool })
  const address = `${home}?${query}${packed ? `&story=${packed}` : ''}`
  return !!globalThis.open?.(address, 'linkage-atlas-speaker', 'popup,width=960,height=640')
}
