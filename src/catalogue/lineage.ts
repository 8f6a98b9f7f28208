/** Which place became which, followed in both directions. Works on anything that says what it became. */

export interface Becoming {
  id: string
  became?: readonly string[] | undefined
}

/** What each place was before, one step back. */
export function predecessors(places: Iterable<Becoming>): Map<string, string[]> {
  const was = new Map<string, string[]>()
  for (const place of places) {
    for (const next of place.became ?? []) was.set(next, [...(was.get(next) ?? []), place.id])
  }
  return was
}

/** A place and everything reached from it by following `next`, nearest first; safe on a cycle. */
export function reach(id: string, next: (id: string) => readonly string[]): string[] {
  const found = [id]
  for (const current of found) {
    for (const other of next(current)) if (!found.includes(other)) found.push(other)
  }
  return found
}
