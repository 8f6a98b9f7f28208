/** The real content, built once a test file, and read as the app reads it: for tests that need something true to look at. */
import { readFileSync } from 'node:fs'
import type {
  DocumentEntry,
  DocumentList,
  Index,
  LayerFile,
  MentionTable,
  PlaceEntry,
} from '../../src/catalogue/api'
import { buildData } from '../../src/catalogue/build/build'
import { createCatalogue, NotThere, type Catalogue } from '../../src/catalogue/client'
import type { LayerId } from '../../src/catalogue/layers'
import type { Shown } from '../../src/view/derived'
import type { View } from '../../src/view/view'

export const built = buildData('.')

function read<T>(name: string): T {
  const text = built.files.get(name)
  if (text === undefined) throw new NotThere(`The build wrote no ${name}.`)
  return JSON.parse(text) as T
}

export const index: Index = built.problems.length
  ? { version: '', counts: { documents: 0, mentions: 0 }, places: [] }
  : read<Index>('index.json')
export const documentList: DocumentList = built.problems.length
  ? { version: '', issuers: {}, documents: [] }
  : read<DocumentList>('documents.json')
export const documents = documentList.documents
export const mentionTable: MentionTable = built.problems.length
  ? {
      version: '',
      places: [],
      documents: [],
      roles: [],
      themes: [],
      mentions: [],
      borders: [],
      members: [],
      within: [],
    }
  : read<MentionTable>('mentions.json')
export const placeEntry = (id: string) => read<PlaceEntry>(`places/${id}.json`)
export const documentEntry = (id: string) => read<DocumentEntry>(`documents/${id}.json`)
export const layerFile = (id: LayerId) => read<LayerFile>(`layers/${id}.geojson`)
export const placeEntries = () => index.places.map(({ id }) => placeEntry(id))
export const documentEntries = () => documents.map(({ id }) => documentEntry(id))

/**
 * A catalogue whose server is the build.
 * @param failing addresses that cannot be had for as long as they are in here
 */
export function builtCatalogue(failing: ReadonlySet<string> = new Set()): Catalogue {
  return createCatalogue(async (address) => {
    await Promise.resolve()
    if (failing.has(address)) throw new Error(`${address}: 503`)
    return address.startsWith('data/')
      ? read<unknown>(address.slice('data/'.length))
      : (JSON.parse(readFileSync(`public/${address}`, 'utf8')) as unknown)
  })
}

/** A view as the store shows it once the chosen document, if any, has come. */
export const shownOf = (view: View): Shown => ({
  view,
  open: view.chosen?.type === 'document' ? documentEntry(view.chosen.id) : null,
  matching: null,
  cursor: '',
})
