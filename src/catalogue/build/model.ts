/** Small facts that the checks and the data API both derive from loaded content. */
import type { Span } from '../dates'
import type { LoadedPlace } from './load'

/** When a place existed: what ended by becoming something else ends on that day. Nothing where no date is known. */
export function spanOf(place: LoadedPlace): Span | undefined {
  const from = place.exists?.from
  const until = place.exists?.until ?? place.became?.on
  return from || until ? { ...(from && { from }), ...(until && { until }) } : undefined
}
