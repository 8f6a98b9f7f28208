/** The Vite plugin that serves the data API while developing and writes it into the build, or stops with every problem listed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { buildData, refusal } from './build'
import { builtAppFiles, sources } from './pages/appFiles'
import { pageFile, pageNames } from './pages/pages'

const contentTypes: Record<string, string> = {
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
}
const contentType = (name: string) =>
  contentTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/json'

/** What every visitor's page fetches, so that it counts in the sizes. */
const firstData = /^data\/(index\.json|layers\/.*\.geojson)$/

/** @param content the folder that holds content/ and public/geo, where it is not the project's own */
export function dataApi(content?: string): Plugin {
  let root = '.'
  const contentRoot = () => content ?? root
  let data: ReadonlyMap<string, string> = new Map()
  /** The script of the plain pages, as the bundler knows it until it has a name. */
  let takeOver = ''
  return {
    name: 'linkage-atlas-data-api',
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      if (this.meta.watchMode) return
      if (this.environment?.mode !== 'build') return
      const { problems, files } = buildData(contentRoot())
      if (problems.length) this.error(refusal(problems))
      for (const name of files.keys()) {
        const fileName = `data/${name}`
        if (firstData.test(fileName)) this.emitFile({ type: 'asset', fileName, source: files.get(name)! })
      }
      data = files
      takeOver = this.emitFile({ type: 'chunk', id: resolve(root, sources.takeOver) })
    },
    // Written one by one, not handed over: the files of a large catalogue are more than memory should hold.
    writeBundle({ dir }, bundle) {
      const index = bundle['index.html']
      const indexText = index?.type === 'asset' ? String(index.source) : ''
      const app = builtAppFiles(indexText, this.getFileName(takeOver))
      const write = (name: string, text: string) => {
        const file = join(dir!, name)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, text)
      }
      for (const [name, text] of data) if (!firstData.test(`data/${name}`)) write(`data/${name}`, text)
      for (const name of pageNames(data)) write(name, pageFile(data, name, app)!)
    },
    configureServer(server) {
      let built = buildData(contentRoot())
      const folders = ['content', 'public/geo'].map((folder) => resolve(contentRoot(), folder))
      server.watcher.add(folders)
      server.watcher.on('all', (_, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return
        built = buildData(contentRoot())
        if (built.problems.length) server.config.logger.error(refusal(built.problems))
        server.ws.send({ type: 'full-reload' })
      })
      if (built.problems.length) server.config.logger.error(refusal(built.problems))
      server.middlewares.use((request, response, next) => {
        const address = /^\/((?:place|document|pages)\/[^?]*)/.exec(request.url ?? '')?.[1]
        const page = address && pageFile(built.files, address.replace(/\/$/, '/index.html'), sources)
        if (!page) return next()
        response.setHeader('Content-Type', contentType(address.endsWith('.css') ? address : 'index.html'))
        if (address.endsWith('.css')) response.end(page)
        else server.transformIndexHtml(request.url!, page).then((text) => response.end(text), next)
      })
      server.middlewares.use((request, response, next) => {
        const asked = /^\/data\/([^?]*)/.exec(request.url ?? '')?.[1]
        if (asked === undefined) return next()
        const name = asked || 'index.html'
        const text = built.files.get(decodeURIComponent(name))
        response.statusCode = text ? 200 : 404
        response.setHeader('Content-Type', text ? contentType(name) : 'text/plain; charset=utf-8')
        response.end(
          text ?? (built.problems.length ? refusal(built.problems) : 'No such file in the data API.'),
        )
      })
    },
  }
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** Chunks that the page fetches on its own, without being asked for anything. */
const startsWithThePage = ['src/text/vi.json', 'src/map/webgl.ts']

/**
 * Prints, after a build, the sizes that the project holds itself to, and fails the build when one is over its limit.
 * @param baseFiles the files of the base map that the first view fetches
 */
export function sizes(baseFiles: () => Uint8Array[]): Plugin {
  return {
    name: 'linkage-atlas-sizes',
    writeBundle(_, bundle) {
      const size = { first: 0, asked: 0, map: 0, data: 0 }
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
      const first = new Set<string>()
      const add = (fileName: string) => {
        if (first.has(fileName)) return
        first.add(fileName)
        const chunk = bundle[fileName]
        if (chunk?.type === 'chunk') chunk.imports.forEach(add)
      }
      for (const chunk of chunks) {
        if (
          chunk.facadeModuleId?.endsWith('index.html') ||
          startsWithThePage.some((name) => chunk.facadeModuleId?.endsWith(name))
        )
          add(chunk.fileName)
      }
      for (const output of Object.values(bundle)) {
        const bytes = () => gzipSync(output.type === 'chunk' ? output.code : output.source).length
        if (output.type === 'asset') size.data += firstData.test(output.fileName) ? bytes() : 0
        else if (output.moduleIds.some((id) => id.includes('maplibre-gl/dist'))) size.map += bytes()
        else size[first.has(output.fileName) ? 'first' : 'asked'] += bytes()
      }
      for (const file of baseFiles()) size.data += gzipSync(file).length
      console.log(
        `\nSizes (gzip): JavaScript of the first view without MapLibre ${kilobytes(size.first)} of 120 kB` +
          ` (and ${kilobytes(size.asked)} fetched when asked for); MapLibre ${kilobytes(size.map)};` +
          ` data for the first view ${kilobytes(size.data)} of 350 kB`,
      )
      if (size.first > 120_000 || size.data > 350_000)
        this.error('A size is over its limit; see the line above.')
    },
  }
}
