/** A story short enough for an address: its file, deflated, in letters that an address needs no escapes for. */
import { readStory, type Read } from './readStory'
import type { Story } from './story'
import { writeStory } from './writeStory'

/** Characters of a whole address that mail and chat programs still carry. */
export const longestAddress = 1800

/** Bytes that a packed story may unfold to. */
const mostUnpacked = 400_000

/** @throws when what comes out is more than a story can be, or what goes in was not packed */
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream) {
  const writer = stream.writable.getWriter()
  const going = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close())
  // Told by the reader as well.
  going.catch(() => {})
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    if (length > mostUnpacked) {
      void reader.cancel().catch(() => {})
      throw new Error('It unfolds to more than a story can be.')
    }
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** @returns letters, digits, `-` and `_` */
export async function packStory(story: Story): Promise<string> {
  const bytes = new TextEncoder().encode(writeStory(story, true))
  const packed = await through(bytes, new CompressionStream('deflate-raw'))
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** What an address carries; no story where it is not one. Never rejects. */
export async function unpackStory(packed: string): Promise<Read> {
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const unpacked = await through(bytes, new DecompressionStream('deflate-raw'))
    return readStory(new TextDecoder('utf-8', { fatal: true }).decode(unpacked))
  } catch {
    return { story: null, faults: [{ is: 'not-a-story' }] }
  }
}
