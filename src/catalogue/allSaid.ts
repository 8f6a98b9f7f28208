/** Everything that is said of a place, from its own file and all the further pages that it names. */
import type { Citation, PlaceEntry, RingShare } from './api'
import type { Catalogue } from './client'

/** More pages than this are not fetched at once: a thousand documents and more behind one place are read elsewhere. */
const most = 40

const numbers = ({ pages: [first, last] = [1, 0] }: RingShare) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

export interface Said {
  citations: Citation[]
  /** Some pages were left out. */
  cut: boolean
}

/** What is said of it by itself. @throws when a page cannot be had */
export async function allSaid(catalogue: Catalogue, place: PlaceEntry): Promise<Said> {
  const wanted = Object.values(place.rings).flatMap(numbers)
  const pages = await Promise.all(
    wanted.slice(0, most).map((number) => catalogue.placePage(place.id, number)),
  )
  return {
    citations: [...place.citations, ...pages.flatMap(({ citations }) => citations)],
    cut: wanted.length > most,
  }
}

/** Also what is said of what it was and became. @throws when a file cannot be had */
export async function allSaidOfGround(catalogue: Catalogue, place: PlaceEntry): Promise<Said> {
  const others = place.related.filter(({ because }) => because !== 'area')
  const said = await Promise.all([
    allSaid(catalogue, place),
    ...others.map(async ({ place: { id } }) => allSaid(catalogue, await catalogue.place(id))),
  ])
  return { citations: said.flatMap(({ citations }) => citations), cut: said.some(({ cut }) => cut) }
}
