/** What follows from the view and the catalogue: the places lit, the ground to frame. */
import type { Bounds, Index } from '../catalogue/api'
import type { View } from './view'

export const home = {
  /** Mainland, sea and both archipelagos: degrees west, south, east, north. */
  bounds: [101.9, 6.2, 117.2, 23.6] as Bounds,
  /** As far as the camera may go. */
  limits: [
    [92, 1],
    [126, 28.5],
  ] as [[number, number], [number, number]],
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
  const bounds = index.places.flatMap((place) => (place.bounds && ids.includes(place.id) ? [place.bounds] : []))
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
