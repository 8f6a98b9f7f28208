/** The other side of a comparison as the address has it: `p~nghe-an` for a place, `d~2023-07-18-…` for a document. */
import type { Chosen } from '../../view/view'

/** @returns nothing for whatever is no side; whether there is such a place or document is another question */
export function readSide(told: string): Chosen | null {
  const [, type, id] = /^([pd])~([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(told) ?? []
  return id ? { type: type === 'p' ? 'place' : 'document', id } : null
}

export const writeSide = ({ type, id }: Chosen) => `${type === 'place' ? 'p' : 'd'}~${id}`
