/** Citations of a place, gathered by the document that they are from. */
import type { Citation } from './api'

/** All that each document says, in the order in which documents first come. */
export function byDocument(citations: readonly Citation[]): Citation[][] {
  const said = new Map<string, Citation[]>()
  for (const citation of citations) {
    const known = said.get(citation.document.id)
    if (known) known.push(citation)
    else said.set(citation.document.id, [citation])
  }
  return [...said.values()]
}
