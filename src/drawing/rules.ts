/** The questions that every part of the drawing asks of the view: the same answers as the expressions of the map's style. */
import type { ShapeProperties } from '../catalogue/api'
import { layerOf, type LayerId } from '../catalogue/layers'
import type { GlobalState } from '../view/derived'

type Subject = Pick<ShapeProperties, 'id' | 'from' | 'until'>

const isLit = (place: Subject, state: GlobalState) => state.lit.includes(place.id)
export const isSelected = (place: Subject, state: GlobalState) => place.id === state.selected
export const isLoud = (place: Subject, state: GlobalState) => isSelected(place, state) || isLit(place, state)

/** Shown: it exists on the day and its layer is on, or somebody asked for it. */
export const isShown = (layer: LayerId, place: Subject, state: GlobalState) =>
  (place.from <= state.asOf && state.asOf < place.until && !state.off.includes(layer)) || isLoud(place, state)

/** While a document is open, what it does not mention steps back; likewise what filters leave out. */
export const dimmed = (place: Subject, state: GlobalState, full: number, faint = full * 0.22) =>
  !state.keeping || state.kept.includes(place.id) ? full : faint

/** Among what is left while the rest steps back. */
export const isKept = (place: Subject, state: GlobalState) => state.keeping && state.kept.includes(place.id)

/** Left out by filters. Beside an open document provinces keep their ground: it only speaks of some. */
export const isLeftOut = (place: Subject, state: GlobalState) =>
  state.keeping && !state.lit.length && !state.kept.includes(place.id)

/** How strongly the view draws a place's layer, 0–1. What somebody asked for keeps its full strength, and the ground has none. */
export function strengthOf(place: Partial<ShapeProperties> | null | undefined, state: GlobalState): number {
  const strength = place?.id && place.kind ? (state.strength[layerOf(place.kind)] ?? 1) : 1
  return strength === 1 || isLoud(place as ShapeProperties, state) ? 1 : strength
}

/** A value between stops of [zoom, value], as the style's `interpolate`; base 1 is linear. */
export function atZoom(zoom: number, stops: readonly (readonly [number, number])[], base = 1): number {
  const next = stops.findIndex(([stop]) => zoom < stop)
  if (next === 0) return stops[0]![1]
  if (next < 0) return stops.at(-1)![1]
  const [low, from] = stops[next - 1]!
  const [high, to] = stops[next]!
  const part =
    base === 1 ? (zoom - low) / (high - low) : (base ** (zoom - low) - 1) / (base ** (high - low) - 1)
  return from + (to - from) * part
}

/** A width that grows with the zoom; `width` is the one at zoom 7. */
export const growing = (width: number, zoom: number) =>
  atZoom(
    zoom,
    [
      [4, width * 0.5],
      [7, width],
      [11, width * 2.2],
    ],
    1.35,
  )
