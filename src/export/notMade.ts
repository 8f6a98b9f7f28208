/** Why no file came of a picture: each reason has a sentence, and a remedy of its own. */

/** The browser refuses a canvas of this size; a font or a part of the program cannot be fetched; anything else. */
export type Reason = 'refused' | 'font' | 'part' | 'unknown'

export class NotMade extends Error {
  readonly reason: Reason
  constructor(reason: Reason) {
    super(`The picture could not be made: ${reason}.`)
    this.reason = reason
  }
}

/** A part that could not be imported, and a file that could not be fetched, are errors of type in all browsers. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof NotMade) return error.reason
  return error instanceof TypeError ? 'part' : 'unknown'
}

/** @returns the part of the program that was asked for @throws NotMade when it cannot be fetched */
export const fetchPart = <T>(coming: Promise<T>): Promise<T> =>
  coming.catch(() => {
    throw new NotMade('part')
  })

/** @returns the file as base64 @throws NotMade when it cannot be fetched */
export async function fetchFont(address: string): Promise<string> {
  const response = await fetch(address).catch(() => null)
  if (!response?.ok) throw new NotMade('font')
  const bytes = new Uint8Array(await response.arrayBuffer())
  let text = ''
  for (let n = 0; n < bytes.length; n += 0x8000) text += String.fromCharCode(...bytes.subarray(n, n + 0x8000))
  return btoa(text)
}
