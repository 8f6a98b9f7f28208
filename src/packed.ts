/** Data that stands in the page itself, packed: for the atlas as one file, which is opened from a disk and can fetch nothing. */
import { NotThere } from './catalogue/client'

/**
 * @param packed gzip in base64 of a JSON object: file addresses, each with its text
 * @returns reads a file by its address relative to the atlas; rejects with `NotThere` where it is not packed
 * @throws when the text is not what was packed
 */
export async function unpack(packed: string): Promise<(address: string) => unknown> {
  const bytes = Uint8Array.from(atob(packed.trim()), (letter) => letter.charCodeAt(0))
  const text = await new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text()
  const files = new Map(Object.entries(JSON.parse(text) as Record<string, string>))
  return (address) => {
    const file = files.get(address)
    if (file === undefined) throw new NotThere(address)
    return JSON.parse(file) as unknown
  }
}
