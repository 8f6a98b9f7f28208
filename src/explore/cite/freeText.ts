/** What a visitor types freely, made fit to be copied and mailed: kept short, and without signs that hide or turn words around. */

/** Characters that are kept. */
export const longest = 1000

/** Composed, without control and direction signs, lines kept; at most `longest` whole characters. */
export function freeText(typed: string): string {
  const sound = typed
    .slice(0, 20 * longest)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFEFF]|(?!\n)\p{Cc}/gu, '')
  return [...sound].slice(0, longest).join('')
}

/** Mail programs and systems cut longer addresses, or refuse them. */
const longestAddress = 1900

/**
 * A mail without an addressee.
 * @returns an address of at most 1,900 characters; a text that does not fit ends with an ellipsis
 */
export function mailAddress(subject: string, text: string): string {
  const write = (body: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`
  const letters = [...text]
  if (write(text).length <= longestAddress) return write(text)
  let [fits, tooMany] = [0, letters.length]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (write(`${letters.slice(0, middle).join('')}…`).length <= longestAddress) fits = middle
    else tooMany = middle
  }
  return write(`${letters.slice(0, fits).join('')}…`)
}
