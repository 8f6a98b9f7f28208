/** The real content, built once a test file, and read as the app reads it: for tests that need something true to look at. */
import { readFileSync } from 'node:fs'
import type { DocumentEntry, Index, LayerFile, PlaceEntry } from '../../src/catalogue/api'
import { buildData } from '../../src/catalogue/build/build'
import { createCatalogue, type Catalogue } from '../../src/catalogue/client'
import type { LayerId } from '../../src/catalogue/layers'

export const built = buildData('.')

function read<T>(name: string): T {
  const text = built.files.get(name)
  if (text === undefined) throw new Error(`The build wrote no ${name}.`)
  return JSON.parse(text) as T
}

export const index = built.problems.length
  ? { version: '', places: [], documents: [] }
  : read<Index>('index.json')
export const placeEntry = (id: string) => read<PlaceEntry>(`places/${id}.json`)
export const documentEntry = (id: string) => read<DocumentEntry>(`documents/${id}.json`)
export const layerFile = (id: LayerId) => read<LayerFile>(`layers/${id}.geojson`)
export const placeEntries = () => index.places.map(({ id }) => placeEntry(id))
export const documentEntries = () => index.documents.map(({ id }) => documentEntry(id))

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
