/** The known id that is most like a mistyped one. */
import { distance } from 'fastest-levenshtein'

/**
 * @returns the known id with the fewest edits, or nothing where every one differs by more than 40 % of the longer id
 */
export function nearest(id: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Infinity
  for (const candidate of known) {
    const edits = distance(id, candidate)
    if (edits < fewest && edits <= Math.max(id.length, candidate.length) * 0.4) {
      best = candidate
      fewest = edits
    }
  }
  return best
}
