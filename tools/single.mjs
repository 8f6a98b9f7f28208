// @ts-check
/**
 * `npm run single`: the whole atlas with its data as one HTML file, for a meeting room without a network. Opened from a disk.
 * node tools/single.mjs [FILE]   (dist-single/linkage-atlas.html unless told)
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, runnerImport } from 'vite'
import { installWhatIsMissing, isCommand, stop } from './install.mjs'

/** Bytes: what still goes as an attachment, or on any stick. */
const limit = 6_000_000

/** The files of the data API that the app reads, and the ground, by their address. */
async function dataFiles() {
  const { module } = await runnerImport('./src/catalogue/build/build.ts')
  const { problems, files } = module.buildData('.')
  if (problems.length) stop(module.refusal(problems))
  const { module: client } = await runnerImport('./src/catalogue/client.ts')
  const read = /^(index|documents|mentions|stories)\.json$|^(places|documents|stories|layers)\//
  /** @type {Record<string, string>} */
  const packed = {}
  for (const [name, text] of files) if (read.test(name)) packed[`data/${name}`] = text
  for (const name of client.baseNames)
    packed[`geo/${name}.geojson`] = readFileSync(`public/geo/${name}.geojson`, 'utf8')
  return packed
}

/** Links to files beside the atlas lead nowhere here: there are no other files. */
const alone =
  'a:is([href^="data/"], [href^="./data/"], [href^="./geo/"], [href^="./place/"], [href^="./document/"]) { display: none }'

/** Unpacks the program, which is packed as the data is: it is the larger part of the file. */
const start = `
const packed = document.getElementById('program').textContent
const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
const program = document.createElement('script')
program.type = 'module'
program.textContent = await new Response(unpacked).text()
document.head.append(program)
`

/**
 * @returns the page's text
 */
async function singlePage() {
  const built = await build({
    mode: 'single',
    configLoader: 'runner',
    logLevel: 'error',
    build: { write: false },
  })
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    Array.isArray(built) ? built[0] : built
  )
  const chunks = output.filter((part) => part.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`One script was wanted, ${chunks.length} came.`)
  const styles = output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  )
  const page = output.find((part) => part.type === 'asset' && part.fileName === 'index.html')
  if (page?.type !== 'asset') throw new Error('The build made no page.')
  const icon = readFileSync('public/favicon.svg').toString('base64')
  const packed = (/** @type {string} */ text) => gzipSync(text, { level: 9 }).toString('base64')
  const data = packed(JSON.stringify(await dataFiles()))
  const program = packed(chunks[0]?.type === 'chunk' ? chunks[0].code : '')
  const head = String(page.source)
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/href="[^"]*favicon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`)
  const [before, after] = head.split('</body>')
  return [
    before?.replace('</head>', () => `<style>${styles.join('\n')}\n${alone}</style></head>`),
    `<script type="application/gzip" id="packed">${data}</script>\n`,
    `<script type="application/gzip" id="program">${program}</script>\n`,
    `<script type="module">${start}</script>\n</body>`,
    after,
  ].join('')
}

if (isCommand(import.meta.url)) {
  installWhatIsMissing()
  const file = process.argv[2] ?? 'dist-single/linkage-atlas.html'
  const text = await singlePage()
  const bytes = Buffer.byteLength(text)
  if (bytes > limit)
    stop(`The file would have ${bytes} bytes; more than ${limit} are too many to hand around.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(
    `${file}: ${(bytes / 1e6).toFixed(1)} MB. It opens from a disk and asks no server for anything.`,
  )
}
