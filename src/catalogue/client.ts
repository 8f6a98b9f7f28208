/** Reads the data API: each file once, kept in memory; a failed read can be tried again. */
import type { FeatureCollection } from 'geojson'
import type { DocumentEntry, Index, LayerFile, PlaceEntry } from './api'
import type { LayerId } from './layers'

/** Base layers of the map, under everything that documents speak of. */
export const baseNames = ['land', 'borders', 'lakes', 'archipelagos', 'labels'] as const
export type BaseName = (typeof baseNames)[number]

export interface Catalogue {
  index: () => Promise<Index>
  place: (id: string) => Promise<PlaceEntry>
  document: (id: string) => Promise<DocumentEntry>
  layer: (id: LayerId) => Promise<LayerFile>
  base: (name: BaseName) => Promise<FeatureCollection>
}

/**
 * @param read fetches a file by its address relative to the app, as JSON; rejects when it cannot be had
 */
export function createCatalogue(read: (address: string) => Promise<unknown>): Catalogue {
  const kept = new Map<string, Promise<unknown>>()
  const once = <T>(address: string): Promise<T> => {
    const known = kept.get(address)
    if (known) return known as Promise<T>
    const reading = read(address)
    kept.set(address, reading)
    reading.catch(() => kept.delete(address))
    return reading as Promise<T>
  }
  return {
    index: () => once('data/index.json'),
    place: (id) => once(`data/places/${id}.json`),
    document: (id) => once(`data/documents/${id}.json`),
    layer: (id) => once(`data/layers/${id}.geojson`),
    base: (name) => once(`geo/${name}.geojson`),
  }
}
