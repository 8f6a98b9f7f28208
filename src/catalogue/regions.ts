/** Which areas of whole provinces, and which provinces, a place lies in or runs through: by what is written of it, not by its shape. */
import type { MentionTable, PlaceSummary } from './api'
import { predecessors, reach } from './lineage'

/**
 * A province of today lies in an area that is made of earlier ones if it took in one of them; an area lies in another if all its
 * provinces do.
 * @returns for each place the ids of its areas and provinces, itself included where it is one
 */
export function regionsOf(
  table: Pick<MentionTable, 'places' | 'members' | 'within'>,
  places: readonly PlaceSummary[],
): string[][] {
  const was = predecessors(places)
  const groundOf = (id: string) => reach(id, (one) => was.get(one) ?? [])
  const grouped = (pairs: readonly (readonly [number, number])[]) => {
    const groups = new Map<string, string[]>()
    for (const [one, other] of pairs) {
      const [id, province] = [table.places[one], table.places[other]]
      if (id === undefined || province === undefined) continue
      const group = groups.get(id)
      if (group) group.push(province)
      else groups.set(id, [province])
    }
    return groups
  }
  const members = grouped(table.members)
  const within = grouped(table.within)

  /** The areas that have a piece of ground, by the earliest provinces that it was. */
  const areasAt = new Map<string, Set<string>>()
  const spread = (area: string, ground: Iterable<string>) => {
    for (const piece of ground) areasAt.set(piece, (areasAt.get(piece) ?? new Set()).add(area))
  }
  for (const [area, provinces] of members) spread(area, new Set(provinces.flatMap(groundOf)))
  for (const { id, kind } of places) if (kind === 'province') spread(id, groundOf(id))

  const areasOf = new Map<string, string[]>()
  /** Areas that a province shares ground with. */
  const areasOfProvince = (id: string) => {
    const known = areasOf.get(id)
    if (known) return known
    const found = [...new Set(groundOf(id).flatMap((piece) => [...(areasAt.get(piece) ?? [])]))]
    areasOf.set(id, found)
    return found
  }
  return places.map(({ id, kind }) => {
    if (kind === 'province') return areasOfProvince(id)
    const own = members.get(id)
    if (own) {
      const [first = [], ...others] = own.map(areasOfProvince)
      return [...new Set([id, ...first.filter((area) => others.every((list) => list.includes(area)))])]
    }
    return [...new Set((within.get(id) ?? []).flatMap(areasOfProvince))]
  })
}
