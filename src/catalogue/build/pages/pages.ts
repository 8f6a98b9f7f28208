/** Plain pages beside the app: one a place, one a document, and a list of them all. A reader of the data API like any other. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DocumentEntry, DocumentList, Index, PlaceEntry, PlacePage } from '../../api'
import type { AppFiles } from './appFiles'
import { documentPage } from './document'
import { furtherPage } from './further'
import { documentHref, pageText, placeHref, section } from './frame'
import { html } from './html'
import { placePage } from './place'
import { voices } from './words'

type Files = ReadonlyMap<string, string>

const readIndex = (files: Files) => JSON.parse(files.get('index.json') ?? 'null') as Index | null
const readDocuments = (files: Files) => JSON.parse(files.get('documents.json')!) as DocumentList

function listPage({ version, places }: Index, { documents }: DocumentList, app?: AppFiles): string {
  const name = { vi: voices[0]!.own.allPages, en: voices[1]!.own.allPages }
  return pageText({
    name,
    root: '../',
    query: '',
    version,
    app,
    article: ({ own, language }) => [
      section(
        own.documents,
        html`<ul>
          ${documents.map(
            ({ id, title }) => html`<li><a href="${documentHref(id, '../')}">${title[language]}</a></li>`,
          )}
        </ul>`,
      ),
      section(
        own.places,
        html`<ul>
          ${places.map(
            ({ id, name }) => html`<li><a href="${placeHref(id, '../')}">${name[language]}</a></li>`,
          )}
        </ul>`,
      ),
    ],
  })
}

/**
 * One file of the pages.
 * @param files the data API, by name
 * @param name relative to the atlas: `place/<id>/index.html` and `place/<id>/<page>.html`, `document/<id>/index.html`,
 *   `pages/index.html`, `pages/pages.css`
 * @param app what brings the app; without it pages are written that stay as they are
 */
export function pageFile(files: Files, name: string, app?: AppFiles): string | undefined {
  if (name === 'pages/pages.css')
    return readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'pages.css'), 'utf8')
  if (name === 'pages/index.html') {
    const index = readIndex(files)
    return index ? listPage(index, readDocuments(files), app) : undefined
  }
  const [, further] = /^place\/([^/]+\/\d+)\.html$/.exec(name) ?? []
  if (further) {
    const page = files.get(`places/${further}.json`)
    return page && furtherPage(JSON.parse(page) as PlacePage, app)
  }
  const [, type, id] = /^(place|document)\/([^/]+)\/index\.html$/.exec(name) ?? []
  const entry = type && files.get(`${type}s/${id}.json`)
  if (!entry) return undefined
  return type === 'place'
    ? placePage(JSON.parse(entry) as PlaceEntry, app)
    : documentPage(JSON.parse(entry) as DocumentEntry, app)
}

/** The names of all files of the pages; none where there is no data. */
export function pageNames(files: Files): string[] {
  const index = readIndex(files)
  if (!index) return []
  return [
    'pages/pages.css',
    'pages/index.html',
    ...index.places.map(({ id }) => `place/${id}/index.html`),
    ...[...files.keys()].flatMap((name) => {
      const [, further] = /^places\/([^/]+\/\d+)\.json$/.exec(name) ?? []
      return further ? [`place/${further}.html`] : []
    }),
    ...readDocuments(files).documents.map(({ id }) => `document/${id}/index.html`),
  ]
}
