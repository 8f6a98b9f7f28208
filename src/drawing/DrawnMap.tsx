/** stand-in while the drawing is written */
import type { Ref } from 'react'
import type { Flavour } from '../cartography/palette'
import type { Camera } from '../view/view'

export function DrawnMap(_: { flavour: Flavour; ref?: Ref<{ zoomBy: (n: number) => void; panBy: (x: number, y: number) => void; retry: () => void }>; onPick: (ids: string[], camera: Camera | null) => void }) {
  return null
}
