/** What no document mentions, counted: the numbers of the list are those of the hatching on the map. */
import { describe, expect, it } from 'vitest'
import { coverageOn } from '../../src/catalogue/coverage'
import { dayNumber, existsOn } from '../../src/catalogue/dates'
import { layerIds } from '../../src/catalogue/layers'
import { documentList, index, layerFile, mentionTable } from '../content/builtAtlas'

const on = (day: string) => coverageOn(documentList, mentionTable, index.places, day)

describe('coverage', () => {
  it.each(['2014-01-01', '2025-06-30', '2025-07-01', '2026-11-01'])(
    'of %s has every place of the day once, bare or mentioned, and kinds that add up',
    (day) => {
      const { kinds, bare, mentioned } = on(day)
      const all = [...bare, ...mentioned.map(({ place }) => place)].map(({ id }) => id)
      const there = index.places.filter(({ span }) => existsOn(span, day)).map(({ id }) => id)
      expect(all.sort()).toEqual(there.sort())
      expect(kinds.reduce((sum, { places }) => sum + places, 0)).toBe(there.length)
      expect(kinds.reduce((sum, { mentioned: some }) => sum + some, 0)).toBe(mentioned.length)
    },
  )

  it.each(['2014-01-01', '2025-06-30', '2026-11-01'])('of %s is what the map hatches', (day) => {
    const bare = new Set(on(day).bare.map(({ id }) => id))
    for (const { properties } of layerIds.flatMap((layer) => layerFile(layer).features)) {
      const { id, from, until, mentioned } = properties
      const now = dayNumber(day)
      if (now < from || now >= until) continue
      expect(mentioned === undefined || now < mentioned, id).toBe(bare.has(id))
    }
  })

  it('counts what was said of the provinces that became one', () => {
    const of = (id: string, day: string) =>
      on(day).mentioned.find(({ place }) => place.id === id)?.documents ?? 0
    expect(of('ninh-binh-2025', '2026-11-01')).toBeGreaterThan(0)
    expect(of('ninh-binh-2025', '2026-11-01')).toBeGreaterThanOrEqual(of('ha-nam', '2025-06-30'))
  })

  it('does not count documents that are yet to come', () => {
    const [then, now] = [on('2014-01-01'), on('2026-11-01')]
    expect(then.documents.all).toBeLessThan(now.documents.all)
    expect(now.documents.all).toBe(documentList.documents.length)
    expect(then.mentioned.length).toBeLessThan(now.mentioned.length)
  })
})
