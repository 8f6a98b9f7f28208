/** A place with all that documents say of it, where its own file has only the newest: for tools that compare or count. */
import type { Citation, PlaceEntry } from './api'
import { byDocument } from './byDocument'
import type { Catalogue } from './client'

type Reader = Pick<Catalogue, 'place' | 'placePage'>

/**
 * Fetches further pages too, of the place and of what the same ground was or became; most places have none.
 * Areas around it keep their newest documents.
 * @throws when one of the files cannot be had
 */
export async function wholePlace(catalogue: Reader, id: string): Promise<PlaceEntry> {
  const place = await catalogue.place(id)
  const [citations, related] = await Promise.all([
    allOf(catalogue, place),
    Promise.all(
      place.related.map(async (one) => {
        if (one.because === 'area' || byDocument(one.citations).length === one.documents) return one
        return { ...one, citations: await allOf(catalogue, await catalogue.place(one.place.id)) }
      }),
    ),
  ])
  return { ...place, citations, related }
}

/** Newest document first, as in the place's own file; what one document says stays together. */
async function allOf(catalogue: Reader, { id, rings, citations }: PlaceEntry): Promise<Citation[]> {
  const numbers = Object.values(rings).flatMap(({ pages: [first, last] = [0, -1] }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  )
  if (!numbers.length) return citations
  const pages = await Promise.all(numbers.map((page) => catalogue.placePage(id, page)))
  return [...citations, ...pages.flatMap((page) => page.citations)].sort(
    ({ document: a }, { document: b }) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
  )
}
