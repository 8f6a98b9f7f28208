/** What limits a document's life, as facts that are true on every day: its term, and what took its place when. */
import type { DocumentLink } from '../../api'
import { documentAnchor, under } from './frame'
import { joined, type Part } from './html'
import type { Voice } from './words'

/** Nothing where neither is known. */
export function lifeFacts({ ends, supersededBy }: DocumentLink, voice: Voice): Part {
  const { own, language, date } = voice
  const parts: Part[] = []
  if (supersededBy) {
    const { number, title } = supersededBy
    const name = documentAnchor(supersededBy, voice, number ?? title[language])
    parts.push(own.superseded(name, date(supersededBy.date)))
  }
  if (ends !== undefined) parts.push(own.term(ends))
  return parts.length ? joined(parts, '; ') : undefined
}

/** The same in a line of its own. */
export function lifeUnder(document: DocumentLink, voice: Voice): Part {
  const facts = lifeFacts(document, voice)
  return facts && under(facts)
}
