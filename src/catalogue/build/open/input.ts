/** What every open format is written from: places with all that is said of them, and the shapes behind them. */
import type { WholePlace } from '../citationPages'
import type { PlacedShape } from '../shapes'

export interface OpenInput {
  version: string
  places: WholePlace[]
  documents: readonly { date: string }[]
  shapes: ReadonlyMap<string, PlacedShape>
}
