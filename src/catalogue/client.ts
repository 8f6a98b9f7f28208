/** Reads the data API: each file once, kept in memory; a failed read can be tried again. */
import type { FeatureCollection } from 'geojson'
import type {
  DocumentEntry,
  DocumentList,
  Index,
  LayerFile,
  MentionTable,
  PlaceEntry,
  PlacePage,
  StoryEntry,
  StoryList,
} from './api'
import type { LayerId } from './layers'

/** Base layers of the map, under everything that documents speak of. */
export const baseNames = ['land', 'borders', 'lakes', 'archipelagos', 'labels'] as const
export type BaseName = (typeof baseNames)[number]

export interface Catalogue {
  index: () => Promise<Index>
  documents: () => Promise<DocumentList>
  mentions: () => Promise<MentionTable>
  place: (id: string) => Promise<PlaceEntry>
  /** One of the further pages that `rings` of the place names, from 2. */
  placePage: (id: string, page: number) => Promise<PlacePage>
  document: (id: string) => Promise<DocumentEntry>
  /** The ready stories in short. */
  stories: () => Promise<StoryList>
  story: (id: string) => Promise<StoryEntry>
  layer: (id: LayerId) => Promise<LayerFile>
  base: (name: BaseName) => Promise<FeatureCollection>
}

/** The server has no such file: asking again will not help. */
export class NotThere extends Error {}

/**
 * @param read fetches a file by its address relative to the app, as JSON; rejects when it cannot be had,
 *   with `NotThere` when there is none
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
    documents: () => once('data/documents.json'),
    mentions: () => once('data/mentions.json'),
    place: (id) => once(`data/places/${id}.json`),
    placePage: (id, page) => once(`data/places/${id}/${page}.json`),
    document: (id) => once(`data/documents/${id}.json`),
    stories: () => once('data/stories.json'),
    story: (id) => once(`data/stories/${id}.json`),
    layer: (id) => once(`data/layers/${id}.geojson`),
    base: (name) => once(`geo/${name}.geojson`),
  }
}
