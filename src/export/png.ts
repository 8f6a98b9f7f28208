/** Text inside a PNG (an iTXt chunk, PNG 3rd edition §11.3.3.4): written before the end of the file, and found again. */

const signature = [137, 80, 78, 71, 13, 10, 26, 10]

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (const byte of bytes) c = crcTable[(c ^ byte) & 0xff]! ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

interface Chunk {
  type: string
  from: number
  until: number
}

/** @throws when the bytes are not a PNG, or end within a chunk */
function chunksOf(bytes: Uint8Array): Chunk[] {
  if (signature.some((byte, n) => bytes[n] !== byte)) throw new Error('This is not a PNG.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = 8; at < bytes.length;) {
    if (at + 12 > bytes.length) throw new Error('This PNG is cut off.')
    const length = view.getUint32(at)
    const until = at + 12 + length
    if (until > bytes.length) throw new Error('This PNG is cut off.')
    chunks.push({ type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), from: at, until })
    at = until
  }
  return chunks
}

/** @returns the same picture with the text in it */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const end = chunksOf(png).find(({ type }) => type === 'IEND')
  if (!end) throw new Error('This PNG has no end.')
  const write = new TextEncoder()
  // Keyword, then: not compressed, no language, no translated keyword.
  const body = new Uint8Array([...write.encode(`iTXt${keyword}`), 0, 0, 0, 0, 0, ...write.encode(text)])
  const chunk = new Uint8Array(body.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, body.length - 4)
  chunk.set(body, 4)
  view.setUint32(body.length + 4, crc(body))
  const joined = new Uint8Array(png.length + chunk.length)
  joined.set(png.subarray(0, end.from))
  joined.set(chunk, end.from)
  joined.set(png.subarray(end.from), end.from + chunk.length)
  return joined
}

/** @throws when the bytes are not a PNG */
export function textOf(png: Uint8Array, keyword: string): string | undefined {
  for (const { type, from, until } of chunksOf(png)) {
    if (type !== 'iTXt') continue
    const body = png.subarray(from + 8, until - 4)
    const nul = body.indexOf(0)
    if (new TextDecoder().decode(body.subarray(0, nul)) !== keyword || body[nul + 1] !== 0) continue
    const language = body.indexOf(0, nul + 3)
    const translated = body.indexOf(0, language + 1)
    return new TextDecoder().decode(body.subarray(translated + 1))
  }
  return undefined
}
