// Writes a layer of public/geo: one feature a line, so that a diff shows which feature changed.
import fs from 'node:fs'
import { gzipSync } from 'node:zlib'

const folder = new URL('../../public/geo/', import.meta.url)

export function writeLayer(name, features) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n')
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(new URL(name, folder), text)
  const kilobytes = (length) => `${(length / 1000).toFixed(1)} kB`
  const sizes = `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text, { level: 9 }).length)} gzip`
  console.log(`${name}: ${features.length} features, ${sizes}`)
}
