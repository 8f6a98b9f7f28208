/** What every open format is written from: entries of the data API and the shapes behind them. */
import type { DocumentEntry, PlaceEntry } from '../../api'
import type { PlacedShape } from '../shapes'

export interface OpenInput {
  version: string
  places: PlaceEntry[]
  documents: DocumentEntry[]
  shapes: ReadonlyMap<string, PlacedShape>
}
