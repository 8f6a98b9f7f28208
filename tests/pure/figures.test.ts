/** When two numbers for the same thing contradict one another, and when one is only rounder than the other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureValue } from '../../src/catalogue/api'
import { agree, figureGroups, unitsOf } from '../../src/catalogue/build/figures'
import { qualifiers, quantities, type Qualifier, type Quantity, type Unit } from '../../src/catalogue/words'

type Amount = Pick<FigureValue, 'value' | 'unit' | 'qualifier'>
const amount = (value: number, unit: Unit, qualifier?: Qualifier): Amount =>
  qualifier ? { value, unit, qualifier } : { value, unit }

describe('two numbers agree', () => {
  it.each<[string, Quantity, Amount, Amount]>([
    ['about 3,900 km² and 3,872.6 km²', 'area', amount(3900, 'km²', 'about'), amount(3872.6, 'km²')],
    [
      'over 4.4 million and 4,412,264',
      'population',
      amount(4.4, 'million-people', 'over'),
      amount(4412264, 'people'),
    ],
    ['394 km² and 39,400 ha', 'area', amount(394, 'km²'), amount(39400, 'ha')],
    ['20,776 ha and about 20,776.47 ha', 'area', amount(20776, 'ha'), amount(20776.47, 'ha', 'about')],
    ['over 64 km and 64.47 km', 'length', amount(64, 'km', 'over'), amount(64.47, 'km')],
  ])('%s', (_, quantity, one, other) => {
    expect(agree(quantity, one, other)).toBe(true)
  })
})

describe('two numbers contradict one another', () => {
  it.each<[string, Quantity, Amount, Amount]>([
    ['3,900 km², said to be exact, and 3,872.6 km²', 'area', amount(3900, 'km²'), amount(3872.6, 'km²')],
    ['about 3,900 km² and 3,960 km²', 'area', amount(3900, 'km²', 'about'), amount(3960, 'km²')],
    [
      'over 4.4 million and 4,399,999',
      'population',
      amount(4.4, 'million-people', 'over'),
      amount(4399999, 'people'),
    ],
    ['over 59 km and 64.47 km', 'length', amount(59, 'km', 'over'), amount(64.47, 'km')],
    ['18,826 ha and 20,776 ha', 'area', amount(18826, 'ha'), amount(20776, 'ha')],
    ['3,942.62 km² and 3,942.62 ha', 'area', amount(3942.62, 'km²'), amount(3942.62, 'ha')],
  ])('%s', (_, quantity, one, other) => {
    expect(agree(quantity, one, other)).toBe(false)
  })
})

const quantity = fc.constantFrom(...quantities)
const measured = quantity.chain((q) =>
  fc.tuple(
    fc.constant(q),
    ...([0, 1] as const).map(() =>
      fc.record({
        value: fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 100),
        unit: fc.constantFrom(...(Object.keys(unitsOf[q]) as Unit[])),
        qualifier: fc.constantFrom<(Qualifier | undefined)[]>(undefined, ...qualifiers),
      }),
    ),
  ),
)

it('whoever speaks first, they agree or they do not; and everyone agrees with themselves', () => {
  fc.assert(
    fc.property(measured, ([q, one, other]) => {
      expect(agree(q, one as Amount, other as Amount)).toBe(agree(q, other as Amount, one as Amount))
      expect(agree(q, one as Amount, one as Amount)).toBe(true)
    }),
  )
})

it('the same amount in the other unit agrees, and one that is twice as much never does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 1_000_000 }), (km2) => {
      expect(agree('area', amount(km2, 'km²'), amount(km2 * 100, 'ha'))).toBe(true)
      expect(agree('area', amount(km2, 'km²'), amount(km2 * 200, 'ha'))).toBe(false)
    }),
  )
})

describe('figures of a place', () => {
  const part = { vi: 'Giai đoạn 1', en: 'Phase 1' }
  const length = (value: number, more: object = {}) => ({
    quantity: 'length' as const,
    value,
    unit: 'km' as const,
    ...more,
  })

  it('of one quantity stand together, newest first, and those without a day last', () => {
    const groups = figureGroups([
      length(10),
      length(10, { asOf: '2019' }),
      { quantity: 'capacity', value: 1500, unit: 'MW' },
      length(10, { asOf: '2019-05' }),
      length(10, { asOf: '2023-01-02' }),
    ])
    expect(groups.map((group) => group.quantity)).toEqual(['length', 'capacity'])
    expect(groups[0]!.values.map(({ asOf }) => asOf)).toEqual(['2023-01-02', '2019-05', '2019', undefined])
    expect(groups[0]).not.toHaveProperty('disagreeing')
  })

  it('contradict one another whatever their dates, but not where they are of different parts', () => {
    const [group] = figureGroups([length(10, { asOf: '2007' }), length(12, { asOf: '2018' })])
    expect(group!.disagreeing).toBe(true)
    const [parts] = figureGroups([length(10, { part }), length(12)])
    expect(parts).not.toHaveProperty('disagreeing')
    const [same] = figureGroups([length(10, { part }), length(12, { part })])
    expect(same!.disagreeing).toBe(true)
  })
})
