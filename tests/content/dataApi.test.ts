/** The data API as its clients read it: a link seen from one side is seen from the other. */
import { bbox } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import type { Citation, DocumentEntry, PlaceEntry, RelationName, Statement } from '../../src/catalogue/api'
import { byDocument } from '../../src/catalogue/byDocument'
import { dayNumber } from '../../src/catalogue/dates'
import { layerIds, layerKinds, layerOf } from '../../src/catalogue/layers'
import {
  built,
  documentEntries,
  documentList,
  index,
  layerFile,
  placeEntries,
  placeEntry,
} from './builtAtlas'

const places = placeEntries()
const documents = documentEntries()
const placeById = new Map(places.map((place) => [place.id, place]))
const documentById = new Map(documents.map((document) => [document.id, document]))

/** A statement without whom it is about and who says it. */
const bare = ({ role, themes, says, certainty, because, foreseen, evidence }: Statement) =>
  JSON.stringify({ role, themes, says, certainty, because, foreseen, evidence })
const asLink = (place: string, document: string, statement: Statement) =>
  `${place} < ${document}: ${bare(statement)}`

const citationsOf = (place: PlaceEntry) =>
  place.citations.map((citation) => asLink(place.id, citation.document.id, citation))
const mentionsOf = (document: DocumentEntry) =>
  document.mentions.map((mention) => asLink(mention.place.id, document.id, mention))

describe('the two sides of a link', () => {
  it('every citation of a place is a mention of a document, and the other way round', () => {
    const citations = places.flatMap(citationsOf).sort()
    const mentions = documents.flatMap(mentionsOf).sort()
    expect(mentions.length).toBe(built.counts.mentions)
    expect(citations).toEqual(mentions)
  })

  it('a citation shows the number, date, kind and issuers that the document itself shows', () => {
    const unlike = (citation: Citation) => {
      const document = documentById.get(citation.document.id)!
      const { issuers, verification, by, ...link } = citation.document
      return (
        JSON.stringify(issuers) !== JSON.stringify(document.issuers) ||
        verification !== document.verification.level ||
        // Only a background document, which no source speaks of, brings the pages that it was read on.
        JSON.stringify(by) !==
          JSON.stringify(document.ring === 'context' ? document.verification.by : undefined) ||
        Object.entries(link).some(
          ([key, value]) => JSON.stringify(value) !== JSON.stringify(document[key as keyof DocumentEntry]),
        )
      )
    }
    expect(places.flatMap((place) => place.citations.filter(unlike))).toEqual([])
  })

  it('every relation stands on both documents', () => {
    const inverse = (kind: RelationName) =>
      (kind.endsWith('-inverse') ? kind.slice(0, -'-inverse'.length) : `${kind}-inverse`) as RelationName
    const all = documents.flatMap((document) =>
      document.relations.map((relation) => ({
        from: document.id,
        kind: relation.kind,
        to: relation.document.id,
      })),
    )
    expect(all.length).toBeGreaterThan(20)
    const missing = all.filter(
      ({ from, kind, to }) =>
        !all.some((other) => other.from === to && other.to === from && other.kind === inverse(kind)),
    )
    expect(missing).toEqual([])
    expect(all.filter(({ from, to }) => from === to)).toEqual([])
    expect(new Set(all.map((relation) => JSON.stringify(relation))).size).toBe(all.length)
  })

  it('what a place became says what it was', () => {
    for (const place of places) {
      for (const next of place.lineage.became) {
        expect(placeById.get(next.id)!.lineage.was.map(({ id }) => id)).toContain(place.id)
        expect(next.span?.from).toBe(place.span?.until)
      }
      for (const before of place.lineage.was) {
        expect(placeById.get(before.id)!.lineage.became.map(({ id }) => id)).toContain(place.id)
      }
    }
  })

  it('what lies in a province is listed by the province, of either era', () => {
    for (const place of places) {
      for (const province of place.within) {
        expect(
          placeById.get(province.id)!.contains.map(({ id }) => id),
          province.id,
        ).toContain(place.id)
      }
    }
    for (const province of places) {
      for (const place of province.contains) {
        expect(
          placeById.get(place.id)!.within.map(({ id }) => id),
          place.id,
        ).toContain(province.id)
      }
    }
  })

  it('an area lists its members, and they and what they became list the area', () => {
    for (const area of places.filter((place) => place.members.length)) {
      for (const member of area.members) {
        const names = [member.id, ...placeById.get(member.id)!.lineage.became.map(({ id }) => id)]
        for (const id of names)
          expect(
            placeById.get(id)!.partOf.map((part) => part.id),
            id,
          ).toContain(area.id)
      }
    }
  })
})

describe('the index', () => {
  it('lists each place and document once, as their files tell it', () => {
    expect(new Set(index.places.map(({ id }) => id)).size).toBe(index.places.length)
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
    for (const summary of index.places) {
      const place = placeById.get(summary.id)!
      expect(place).toMatchObject(summary)
      expect(summary.documents).toBe(new Set(place.citations.map((citation) => citation.document.id)).size)
    }
    for (const summary of documentList.documents) {
      const { places: mentioned, issuers: by, themes, ...link } = summary
      const document = documentById.get(summary.id)!
      expect(document).toMatchObject(link)
      expect(mentioned).toBe(new Set(document.mentions.map((mention) => mention.place.id)).size)
      expect(by.map((id) => documentList.issuers[id])).toEqual(document.issuers)
      expect([...themes].sort()).toEqual([...new Set(document.mentions.flatMap((m) => m.themes))].sort())
    }
  })

  it('lists documents, and the citations of a place, newest first', () => {
    const newestFirst = (dates: string[]) => expect(dates).toEqual([...dates].sort().reverse())
    newestFirst(documents.map(({ date }) => date))
    for (const place of places) newestFirst(place.citations.map((citation) => citation.document.date))
  })

  it('has a file for every id that any file links to', () => {
    const ids = new Set<string>()
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      const { id } = value as { id?: unknown }
      if (typeof id === 'string') ids.add(id)
      Object.values(value).forEach(collect)
    }
    places.forEach(collect)
    documents.forEach(collect)
    expect([...ids].filter((id) => !placeById.has(id) && !documentById.has(id))).toEqual([])
  })
})

describe('what is said of a place under its other names', () => {
  it('Đồng Nai today lists what was said of Bình Phước and of the old Đồng Nai, labelled as its predecessors', () => {
    const today = placeEntry('dong-nai-2025')
    const said = today.related.filter(({ because }) => because === 'predecessor')
    expect(said.map(({ place, on }) => `${place.id} until ${on}`).sort()).toEqual([
      'binh-phuoc until 2025-07-01',
      'dong-nai until 2025-07-01',
    ])
    const ofBinhPhuoc = said.find(({ place }) => place.id === 'binh-phuoc')!
    expect(ofBinhPhuoc.citations.map((citation) => citation.document.id)).toContain(
      'before-2023-03-18-58-du-an-binh-phuoc',
    )
  })

  it('is never mixed with what is said of the place itself', () => {
    for (const place of places) {
      expect(place.related.map((related) => related.place.id)).not.toContain(place.id)
      const names = place.related.map((related) => related.place.id)
      expect(new Set(names).size, place.id).toBe(names.length)
      for (const related of place.related) {
        const said = byDocument(placeById.get(related.place.id)!.citations)
        expect(related.citations).toEqual(said.slice(0, 10).flat())
        expect(related.documents).toBe(said.length)
        expect(related.on !== undefined).toBe(related.because !== 'area')
      }
    }
  })

  it('every merged province lists the citations of all that it was made of', () => {
    for (const place of places.filter(({ lineage }) => lineage.was.length)) {
      const cited = place.lineage.was
        .filter(({ id }) => placeById.get(id)!.citations.length)
        .map(({ id }) => id)
      const listed = place.related.filter(({ because }) => because === 'predecessor').map((r) => r.place.id)
      expect(listed.sort()).toEqual(cited.sort())
    }
  })
})

describe('the layer files', () => {
  it.each(layerIds)('%s holds exactly the places of its kinds that have a shape, each once', (layer) => {
    const shapes = layerFile(layer).features.filter(({ properties }) => !properties.label)
    const wanted = places.filter((place) => layerOf(place.kind) === layer && place.bounds).map(({ id }) => id)
    expect(shapes.map(({ properties }) => properties.id).sort()).toEqual(wanted.sort())
    const kinds: readonly string[] = layerKinds[layer]
    expect(shapes.filter(({ properties }) => !kinds.includes(properties.kind))).toEqual([])
  })

  it.each(layerIds)('%s gives each area one point for its name, and nothing else one', (layer) => {
    const { features } = layerFile(layer)
    const areas = features
      .filter(({ geometry }) => geometry.type.endsWith('Polygon'))
      .map(({ properties }) => properties.id)
    const labels = features.filter(({ properties }) => properties.label)
    expect(labels.map(({ properties }) => properties.id)).toEqual(areas)
    expect(labels.filter(({ geometry }) => geometry.type !== 'Point')).toEqual([])
  })

  it('tell the days, names and document counts that the places tell', () => {
    for (const { geometry, properties } of layerIds.flatMap((layer) => layerFile(layer).features)) {
      const place = placeById.get(properties.id)!
      expect([properties.vi, properties.en]).toEqual([place.name.vi, place.name.en])
      expect(properties.from).toBe(place.span?.from ? dayNumber(place.span.from) : 0)
      expect(properties.until).toBe(place.span?.until ? dayNumber(place.span.until) : 99999999)
      expect(properties.status).toBe(place.status)
      const cited = [place, ...place.lineage.was.map(({ id }) => placeById.get(id)!)].flatMap((one) =>
        one.citations.map((citation) => citation.document.id),
      )
      expect(properties.documents, place.id).toBe(new Set(cited).size)
      if (!properties.label) {
        bbox(geometry).forEach((edge, i) => expect(edge).toBeCloseTo(place.bounds![i]!, 3))
      }
    }
  })
})
