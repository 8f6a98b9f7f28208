/** What of a layer's file lies under the keyboard's cursor. */
import type { ShapeFeature } from '../catalogue/api'

/** The place's own shapes; the point that only carries an area's name is none. */
export const shapesUnder = (cursor: string, features: readonly ShapeFeature[]) =>
  features.filter(({ properties }) => properties.id === cursor && !properties.label)
