/** Lineage: on every day since 2008-08-01 the provinces are the whole country, once; what ended says what it became and by which act. */
import { area, featureCollection, intersect } from '@turf/turf'
import fc from 'fast-check'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { dayBefore, existsOn, nearestDay } from '../../src/catalogue/dates'
import { predecessors, reach } from '../../src/catalogue/lineage'
import { documentEntry, index, layerFile, placeEntry } from './builtAtlas'

const provinces = index.places.filter(({ kind }) => kind === 'province')
const since = '2008-08-01'
const day = fc
  .date({ min: new Date(`${since}T00:00:00Z`), max: new Date('2045-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const became = (id: string) => index.places.find((place) => place.id === id)?.became ?? []
const was = predecessors(index.places)
const shapes = new Map(
  layerFile('provinces')
    .features.filter(({ properties }) => !properties.label)
    .map((feature) => [feature.properties.id, feature as Feature<Polygon | MultiPolygon>]),
)
const size = new Map([...shapes].map(([id, shape]) => [id, area(shape)]))
const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + size.get(id)!, 0)
const there = (day: string) => provinces.filter(({ span }) => existsOn(span, day)).map(({ id }) => id)

describe('on any day since 1 August 2008', () => {
  it('there are 63 provinces until 30 June 2025 and 34 from then on', () => {
    fc.assert(
      fc.property(day, (day) => {
        expect(there(day)).toHaveLength(day < '2025-07-01' ? 63 : 34)
      }),
    )
  })

  it('they cover the same ground', () => {
    const whole = sum(there(since))
    expect(whole / 1e6).toBeGreaterThan(320_000)
    fc.assert(
      fc.property(day, (day) => {
        expect(Math.abs(sum(there(day)) / whole - 1)).toBeLessThan(0.001)
      }),
    )
  })

  it('each province stands for that day, or leads to just those that do, on the same ground', () => {
    fc.assert(
      fc.property(fc.constantFrom(...provinces), day, (province, day) => {
        const now = there(day)
        const line = [
          ...new Set([...reach(province.id, became), ...reach(province.id, (id) => was.get(id) ?? [])]),
        ]
        expect(line.filter((id) => now.includes(id)).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('what ended', () => {
  const ended = index.places.filter((place) => place.became)

  it('never becomes itself again, nor anything older', () => {
    for (const { id } of index.places) {
      const later = reach(id, became).slice(1)
      expect(later).not.toContain(id)
      expect(later.flatMap((next) => reach(next, became))).not.toContain(id)
    }
  })

  it('ends the day before its successor begins, and names the act, which is older than the change', () => {
    expect(ended).toHaveLength(52)
    for (const { id, span } of ended) {
      const { lineage } = placeEntry(id)
      expect(lineage.on, id).toBe(span?.until)
      for (const next of lineage.became) expect(next.span?.from, id).toBe(span?.until)
      expect(documentEntry(lineage.by!.id).date < lineage.on!, id).toBe(true)
    }
  })

  it('together makes up its successor, without a gap and without overlapping its neighbours', () => {
    for (const { id } of provinces.filter(({ span }) => span?.from)) {
      const parts = was.get(id)!
      expect(Math.abs(sum(parts) / size.get(id)! - 1), id).toBeLessThan(0.002)
      for (const part of parts) {
        const shared = intersect(featureCollection([shapes.get(part)!, shapes.get(id)!]))
        expect(shared && area(shared) / size.get(part)!, part).toBeGreaterThan(0.995)
      }
    }
  })
})

it('the nearest day of a thing is a day on which it was there, and no other such day is nearer', () => {
  const span = fc
    .tuple(fc.option(day), fc.option(day))
    .filter(([from, until]) => !from || !until || from < until)
    .map(([from, until]) => ({ ...(from && { from }), ...(until && { until }) }))
  fc.assert(
    fc.property(span, day, (span, day) => {
      const near = nearestDay(span, day)
      expect(existsOn(span, near)).toBe(true)
      if (near < day) expect(span.until && dayBefore(span.until)).toBe(near)
      if (near > day) expect(span.from).toBe(near)
      if (existsOn(span, day)) expect(near).toBe(day)
    }),
  )
})
