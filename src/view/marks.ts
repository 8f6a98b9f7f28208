/** What tools draw over the map: lines between provinces, measured paths, the ground within some kilometres. */
import type { Feature, LineString, MultiPolygon, Point, Polygon } from 'geojson'

export interface MarkProperties {
  role: 'arc' | 'measure' | 'reach' | 'point'
  /** 0–1: how strongly it is drawn, where one counts more than another. */
  weight?: number
  /** Written beside it. */
  label?: string
}

export type Mark = Feature<LineString | Polygon | MultiPolygon | Point, MarkProperties>
