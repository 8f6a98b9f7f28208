/** What the visitor chose. Everything on screen follows from this, the catalogue and the day; the address is this written down. */
import type { LayerId } from '../catalogue/layers'
import type { Language } from '../catalogue/words'

export type Chosen = { type: 'place'; id: string } | { type: 'document'; id: string }

/** Degrees and MapLibre zoom levels. */
export interface Camera {
  lng: number
  lat: number
  zoom: number
}

export const frames = ['app', 'embed', 'slide'] as const
export type Frame = (typeof frames)[number]
export const looks = ['light', 'dark'] as const
export type Look = (typeof looks)[number]

export interface View {
  chosen: Chosen | null
  /** The day that the map shows; null is today. */
  asOf: string | null
  /** Layers that are switched off. */
  off: readonly LayerId[]
  language: Language
  /** Null follows the system. */
  look: Look | null
  frame: Frame
  /** Null frames what is chosen, or the whole country. */
  camera: Camera | null
}

export const firstView: View = {
  chosen: null,
  asOf: null,
  off: [],
  language: 'vi',
  look: null,
  frame: 'app',
  camera: null,
}

/** Chooses and lets the camera frame the choice: for lists, links and search. */
export function choose(view: View, chosen: Chosen | null): View {
  return { ...view, chosen, camera: null }
}

/** Chooses (or clears) without moving the map: for clicks on it and for closing the panel. */
export function chooseInPlace(view: View, chosen: Chosen | null, camera: Camera | null): View {
  return { ...view, chosen, camera: camera ?? view.camera }
}

export function showDay(view: View, asOf: string | null): View {
  return { ...view, asOf }
}

export function switchLayer(view: View, layer: LayerId, on: boolean): View {
  const off = view.off.filter((id) => id !== layer)
  return { ...view, off: on ? off : [...off, layer].sort() }
}

export function speak(view: View, language: Language): View {
  return { ...view, language }
}

export function look(view: View, look: Look): View {
  return { ...view, look }
}

export function moveCamera(view: View, camera: Camera): View {
  return { ...view, camera }
}

export const wholeCountry = (view: View): View => ({ ...view, camera: null, chosen: null })
