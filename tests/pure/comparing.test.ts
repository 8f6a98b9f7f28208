/** What two places, or two documents, have in common: the same from either side, and nothing lost between the lists. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDocuments, comparePlaces, groundOf, sharedDocuments } from '../../src/catalogue/comparing'
import { existsOn } from '../../src/catalogue/dates'
import { readOn } from '../../src/catalogue/readOn'
import { readSide, writeSide } from '../../src/explore/compare/sides'
import { toldForm } from '../../src/view/view'
import {
  documentEntry,
  documents,
  index,
  mentionTable,
  placeEntries,
  placeEntry,
} from '../content/builtAtlas'

const placeId = fc.constantFrom(...index.places.map(({ id }) => id))
const documentId = fc.constantFrom(...documents.map(({ id }) => id))
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
const became = new Map(index.places.map((place) => [place.id, place.became ?? []]))
const next = (id: string) => became.get(id) ?? []

const sharedBy = (a: string, b: string) =>
  sharedDocuments(groundOf(a, index.places), groundOf(b, index.places), mentionTable, documents)

describe('two places', () => {
  it('share the same documents from either side, and each document stands in one list', () => {
    fc.assert(
      fc.property(placeId, placeId, (a, b) => {
        const one = sharedBy(a, b)
        const other = sharedBy(b, a)
        expect(one.shared).toEqual(other.shared)
        expect(one.onlyA).toEqual(other.onlyB)
        const all = ids([...one.shared, ...one.onlyA, ...one.onlyB])
        expect(new Set(all).size).toBe(all.length)
      }),
      { numRuns: 60 },
    )
  })

  it('share what a document says of each, and of what each was before the merger', () => {
    const { shared } = sharedBy('nghe-an', 'thanh-hoa')
    expect(ids(shared)).toContain('2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh')
    for (const { id } of shared) {
      const mentioned = ids(documentEntry(id).mentions.map(({ place }) => place))
      expect(mentioned).toEqual(expect.arrayContaining(['nghe-an', 'thanh-hoa']))
    }
    // Today's Đồng Nai was made of Bình Phước, of which the agreements of 2023 speak.
    expect(groundOf('dong-nai-2025', index.places)).toContain('binh-phuoc')
    expect(ids(sharedBy('dong-nai-2025', 'tay-ninh-2025').shared).length).toBeGreaterThan(0)
  })

  it('are laid side by side in the same rows from either side', () => {
    const entries = new Map(placeEntries().map((place) => [place.id, place]))
    fc.assert(
      fc.property(placeId, placeId, (a, b) => {
        const one = comparePlaces(entries.get(a)!, entries.get(b)!)
        const other = comparePlaces(entries.get(b)!, entries.get(a)!)
        const swapped = other.figures.map((row) => ({ ...row, a: row.b, b: row.a }))
        const byName = (x: { quantity: string }, y: { quantity: string }) =>
          x.quantity.localeCompare(y.quantity)
        expect([...one.figures].sort(byName)).toEqual(swapped.sort(byName))
        expect(one.borderKm).toBe(other.borderKm)
        expect(ids(one.areas).sort()).toEqual(ids(other.areas).sort())
      }),
      { numRuns: 60 },
    )
  })
})

describe('two documents', () => {
  it('name the same common places from either side, and each place stands in one list', () => {
    fc.assert(
      fc.property(documentId, documentId, (a, b) => {
        const one = compareDocuments(documentEntry(a), documentEntry(b), next)
        const other = compareDocuments(documentEntry(b), documentEntry(a), next)
        expect(ids(one.shared.map(({ place }) => place)).sort()).toEqual(
          ids(other.shared.map(({ place }) => place)).sort(),
        )
        expect(ids(one.onlyA)).toEqual(ids(other.onlyB))
        expect(new Set(one.sameGround.map((pair) => `${pair.a.id} ${pair.b.id}`))).toEqual(
          new Set(other.sameGround.map((pair) => `${pair.b.id} ${pair.a.id}`)),
        )
        const ofA = new Set(ids(documentEntry(a).mentions.map(({ place }) => place)))
        const listed = ids([
          ...one.shared.map(({ place }) => place),
          ...new Set(one.sameGround.map((pair) => pair.a)),
          ...one.onlyA,
        ])
        expect(new Set(listed)).toEqual(ofA)
      }),
      { numRuns: 60 },
    )
  })

  it('meet on the same ground where one names what the other’s place became', () => {
    const { sameGround, shared } = compareDocuments(
      documentEntry('2023-03-18-hoi-nghi-hop-tac-tp-hcm-dong-nam-bo'),
      documentEntry('2025-06-16-nghi-quyet-1662-nq-ubtvqh15-dong-nai'),
      next,
    )
    const pairs = [
      ...shared.map(({ place }) => [place.id, place.id]),
      ...sameGround.map(({ a, b }) => [a.id, b.id]),
    ]
    expect(pairs.length).toBeGreaterThan(0)
    for (const [a, b] of pairs) expect(groundOf(a!, index.places)).toContain(b)
  })
})

describe('the other side in an address', () => {
  it('is read as it was written, and needs no escapes', () => {
    fc.assert(
      fc.property(fc.oneof(placeId, documentId), fc.constantFrom('place', 'document'), (id, type) => {
        const told = writeSide({ type: type as 'place', id })
        expect(told).toMatch(toldForm)
        expect(readSide(told)).toEqual({ type, id })
      }),
    )
  })

  it('is nothing for whatever else was told', () => {
    for (const told of ['', 'p~', 'x~a', 'p~A', 'p~../a', 'p~a~b', 'nghe-an', '~', 'p~-a'])
      expect(readSide(told)).toBeNull()
    fc.assert(fc.property(fc.string(), (told) => void readSide(told)))
  })
})

describe('where no document speaks of a place', () => {
  it('offers only places at which documents are read, never itself, those nearby of the day shown', () => {
    for (const place of placeEntries().filter(({ citations }) => !citations.length)) {
      const onward = readOn(place, index.places, '2026-01-15')
      for (const { place: other, because, documents: count } of onward) {
        expect(count).toBeGreaterThan(0)
        expect(other.id).not.toBe(place.id)
        if (because !== 'near') continue
        const summary = index.places.find(({ id }) => id === other.id)!
        expect(summary.documents).toBe(count)
        expect(existsOn(summary.span, '2026-01-15')).toBe(true)
      }
      expect(new Set(ids(onward.map(({ place: other }) => other))).size).toBe(onward.length)
      if (place.bounds) expect(onward.length).toBeGreaterThanOrEqual(3)
    }
  })

  it('a province of today offers those that it was made of', () => {
    const place = placeEntry('dong-nai-2025')
    expect(readOn(place, index.places, '2026-01-15')).toContainEqual(
      expect.objectContaining({
        because: 'predecessor',
        place: expect.objectContaining({ id: 'binh-phuoc' }) as unknown,
      }),
    )
  })
})
