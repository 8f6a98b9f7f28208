/** What follows from the view and the catalogue: the places lit, the ground to frame. */
import type { Bounds, Index } from '../catalogue/api'
import { dayNumber, today } from '../catalogue/dates'
import type { View } from './view'

export const home = {
  /** Mainland, sea and both archipelagos: degrees west, south, east, north. */
  bounds: [101.9, 6.2, 117.2, 23.6] as Bounds,
  /** As far as the camera may go. */
  limits: [
    [86.5, -2.5],
    [131.5, 30.5],
  ] as [[number, number], [number, number]],
  minZoom: 3,
  maxZoom: 13,
}

/** Framing goes no closer than this: our shapes are not drawn for streets. */
export const closest = 9.2

/** What the view asks of the map and of the drawn map alike: the inputs of the style, its global state. */
export interface GlobalState {
  /** The day shown, as a number: 20250701. */
  asOf: number
  lang: 'vi' | 'en'
  /** The chosen place, or ''. */
  selected: string
  /** Places that the open document mentions. */
  lit: string[]
  /** Layers switched off. */
  off: string[]
}

export function globalStateOf(view: View, index: Index): GlobalState {
  return {
    asOf: dayNumber(view.asOf ?? today()),
    lang: view.language,
    selected: view.chosen?.type === 'place' ? view.chosen.id : '',
    lit: litPlaces(view, index),
    off: [...view.off],
  }
}

/** The places that the open document mentions; none while no document is open. */
export function litPlaces(view: View, index: Index): string[] {
  const { chosen } = view
  if (chosen?.type !== 'document') return []
  return index.documents.find((document) => document.id === chosen.id)?.places ?? []
}

/** The ground that the camera frames: the chosen place, everything that the open document mentions, or the whole country. */
export function boundsOfChoice(view: View, index: Index): Bounds {
  const { chosen } = view
  const ids = chosen?.type === 'place' ? [chosen.id] : litPlaces(view, index)
  const bounds = index.places.flatMap((place) =>
    place.bounds && ids.includes(place.id) ? [place.bounds] : [],
  )
  if (!bounds.length) return home.bounds
  const [west, south, east, north] = bounds.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ])
  const widen = Math.max(0, 0.12 - (east - west)) / 2
  const heighten = Math.max(0, 0.12 - (north - south)) / 2
  return [west - widen, south - heighten, east + widen, north + heighten]
}
