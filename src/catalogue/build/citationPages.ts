/** What is said of a place, cut so that no file grows with the catalogue: the newest documents first, the rest on further pages. */
import type { Citation, PlaceEntry, PlacePage, RelatedCitations, Ring, RingShare } from '../api'
import { byDocument } from '../byDocument'

/** Documents of each ring in the place's own file, and on each further page. */
const documentsAPage = 50
/** Documents that stand with another place as well, because it is near or was the same. */
const documentsBeside = 10

const ringOf = ({ document }: Citation): Ring => document.ring ?? 'source'

/** A place with all that is said of it. */
export type WholePlace = Omit<PlaceEntry, 'rings' | 'version'>

/**
 * The place's own file, and its further pages, the first of which is page 2: those of sources, then those of context.
 * @param place with citations newest first, its own and those of related places
 */
export function cutIntoPages(place: WholePlace): {
  entry: Omit<PlaceEntry, 'version'>
  pages: Omit<PlacePage, 'version'>[]
} {
  const { id, kind, name, span, bounds } = place
  const link = { id, kind, name, ...(span && { span }), ...(bounds && { bounds }) }
  const pages: Omit<PlacePage, 'version'>[] = []
  const here = new Set<string>()
  const cut = (ring: Ring): RingShare => {
    const documents = byDocument(place.citations.filter((citation) => ringOf(citation) === ring))
    for (const said of documents.slice(0, documentsAPage)) here.add(said[0]!.document.id)
    const count = documents.length
    const first = pages.length + 2
    const last = first + Math.ceil(count / documentsAPage) - 2
    if (last < first) return { documents: count }
    for (let page = first; page <= last; page++) {
      const from = documentsAPage * (page - first + 1)
      const citations = documents.slice(from, from + documentsAPage).flat()
      pages.push({ place: link, page, ring, documents: count, pages: [first, last], citations })
    }
    return { documents: count, pages: [first, last] }
  }
  const rings = { source: cut('source'), context: cut('context') }
  const citations = place.citations.filter(({ document }) => here.has(document.id))
  const related = place.related.map((one): RelatedCitations => ({
    ...one,
    citations: byDocument(one.citations).slice(0, documentsBeside).flat(),
  }))
  return { entry: { ...place, rings, citations, related }, pages }
}
