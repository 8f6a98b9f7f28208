/** The life of documents and the rank of provinces, day by day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelOn } from '../../src/catalogue/level'
import { lifeOf } from '../../src/catalogue/life'
import { documentEntries, documentEntry, documents, index, placeEntry } from '../content/builtAtlas'

const memorandum = '2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh'
const agreement = '2023-03-18-thoa-thuan-hop-tac-tp-hcm-dong-nam-bo'
const of2013 = '2013-07-30-nghi-quyet-26-nq-tw'
const day = fc
  .date({ min: new Date('2008-08-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a document', () => {
  it.each([
    [memorandum, '2022-09-15', 'not-yet'],
    [memorandum, '2022-09-16', 'in-force'],
    [memorandum, '2025-12-31', 'in-force'],
    [memorandum, '2026-01-01', 'ended'],
    [agreement, '2025-12-31', 'in-force'],
    [agreement, '2026-01-01', 'ended'],
    [of2013, '2013-07-29', 'not-yet'],
    [of2013, '2020-12-31', 'in-force'],
    // Its period had passed and nothing had replaced it yet: nobody can say.
    [of2013, '2022-06-01', undefined],
    [of2013, '2023-07-18', 'superseded'],
    ['2023-07-18-nghi-quyet-39-nq-tw', '2023-07-18', 'in-force'],
    ['2024-03-19-quy-hoach-tinh-lang-son', '2040-01-01', 'in-force'],
    ['2023-12-quy-hoach-tinh-nam-dinh', '2023-11-30', 'not-yet'],
    ['2023-12-quy-hoach-tinh-nam-dinh', '2023-12-01', 'in-force'],
    ['2026-01-09-hoi-nghi-lien-ket-cao-bang-lang-son-thai-nguyen', '2026-01-08', 'not-yet'],
    ['2026-01-09-hoi-nghi-lien-ket-cao-bang-lang-son-thai-nguyen', '2026-01-09', undefined],
    ['before-2023-03-18-58-du-an-binh-phuoc', '2010-01-01', undefined],
  ])('%s is, on %s, %s', (id, day, state) => {
    expect(lifeOf(documentEntry(id), day)?.state).toBe(state)
  })

  it('says by what it was replaced, with number and date', () => {
    expect(lifeOf(documentEntry(of2013), '2026-01-01')).toMatchObject({
      state: 'superseded',
      by: { id: '2023-07-18-nghi-quyet-39-nq-tw', number: '39-NQ/TW', date: '2023-07-18' },
    })
  })

  it('never comes back to life, and never has one before its date', () => {
    const order = ['not-yet', 'in-force', undefined, 'ended', 'superseded']
    fc.assert(
      fc.property(fc.constantFrom(...documentEntries()), day, day, (document, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string]
        const at = (day: string) => order.indexOf(lifeOf(document, day)?.state)
        expect(at(later)).toBeGreaterThanOrEqual(at(earlier))
        if (!document.dateIs && earlier < document.date && !earlier.startsWith(document.date))
          expect(lifeOf(document, earlier)?.state).toBe('not-yet')
      }),
      { numRuns: 500 },
    )
  })

  it('carries its end in the index only where it has one', () => {
    const ending = documents.filter(({ ends, supersededBy }) => ends || supersededBy)
    expect(ending.map(({ id }) => id)).toEqual(expect.arrayContaining([memorandum, agreement, of2013]))
    for (const { id, ends, supersededBy } of ending) {
      const { period, kind, date } = documentEntry(id)
      if (ends) {
        expect(['memorandum', 'cooperation-agreement', 'programme']).toContain(kind)
        expect(period).toMatchObject({ to: ends })
        expect(period?.vision).toBeUndefined()
      }
      if (supersededBy) expect(supersededBy.date > date).toBe(true)
    }
  })
})

describe('a province', () => {
  it.each([
    ['dong-nai-2025', '2026-04-29', 'province'],
    ['dong-nai-2025', '2026-04-30', 'city'],
    ['hue', '2024-12-31', 'province'],
    ['hue', '2025-01-01', 'city'],
    ['lang-son', '2026-11-01', 'province'],
    ['ha-noi', '2010-01-01', 'city'],
  ])('%s is, on %s, a %s', (id, day, level) => {
    expect(levelOn(placeEntry(id), day)).toBe(level)
  })

  it.each([
    ['2024-12-31', 5, 63],
    ['2025-06-30', 6, 63],
    ['2025-07-01', 6, 34],
    ['2026-04-29', 6, 34],
    ['2026-04-30', 7, 34],
  ])('on %s there are %i centrally-run cities among %i', (day, cities, all) => {
    const there = index.places.filter(
      ({ kind, span }) =>
        kind === 'province' && (!span?.from || span.from <= day) && (!span?.until || day < span.until),
    )
    expect(there).toHaveLength(all)
    expect(there.filter(({ id }) => levelOn(placeEntry(id), day) === 'city')).toHaveLength(cities)
  })

  it('that has no rank, or always the same, keeps it', () => {
    expect(levelOn({}, '2026-01-01')).toBeUndefined()
    expect(levelOn({ level: 'city' }, '1990-01-01')).toBe('city')
  })
})
