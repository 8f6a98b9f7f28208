import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayBefore,
  dayNumber,
  existsOn,
  isDay,
  isDayMonthOrYear,
  readDay,
  today,
} from '../../src/catalogue/dates'

const days = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day', () => {
  it.each(['2025-06-30', '2025-07-01', '2024-02-29', '2000-02-29', '1945-09-02'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true)
  })

  it.each([
    '2025-02-30',
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-06-31',
    '2025-6-30',
    '',
    '2025',
    'hôm nay',
    '２０２５-06-30',
    '2025-06-30T00:00',
  ])('%s does not', (day) => {
    expect(isDay(day)).toBe(false)
  })

  it('may be known to the month or the year only', () => {
    expect(['2024', '2024-03', '2024-03-19'].every(isDayMonthOrYear)).toBe(true)
    expect(['2024-13', '24', '2024-3', '2025-02-30', ''].some(isDayMonthOrYear)).toBe(false)
  })
})

describe('a day as people type it', () => {
  it.each([
    ['2025-06-30', '2025-06-30'],
    ['30/6/2025', '2025-06-30'],
    ['30/06/2025', '2025-06-30'],
    ['1-7-2025', '2025-07-01'],
    ['1.7.2025', '2025-07-01'],
    ['  2025/7/1 ', '2025-07-01'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed)).toBe(day)
  })

  it.each([
    '2025-02-30',
    '30/2/2025',
    '31/6/2025',
    '7/2025',
    '2025',
    '30/6/25',
    '30 tháng 6',
    '1/7/2025/1',
    '-1-7-2025',
    '',
    '30/6/٢٠٢٥',
  ])('%s is no day', (typed) => {
    expect(readDay(typed)).toBeUndefined()
  })

  it('is read the same in every way of writing it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), (day, mark) => {
        const [year, month, date] = day.split('-').map(Number)
        expect(readDay([date, month, year].join(mark))).toBe(day)
        expect(readDay([year, month, date].join(mark))).toBe(day)
      }),
    )
  })

  it('is never read as a day that does not exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/. ') })),
        (typed) => {
          const day = readDay(typed)
          expect(day === undefined || isDay(day)).toBe(true)
        },
      ),
    )
  })
})

describe('the time that something existed', () => {
  const old = { until: '2025-07-01' }
  const made = { from: '2025-07-01' }

  it('includes its first day and ends before its last', () => {
    expect([existsOn(old, '2025-06-30'), existsOn(made, '2025-06-30')]).toEqual([true, false])
    expect([existsOn(old, '2025-07-01'), existsOn(made, '2025-07-01')]).toEqual([false, true])
  })

  it('is all time where no day is known', () => {
    expect(existsOn(undefined, '2025-07-01') && existsOn({}, '0999-01-01')).toBe(true)
  })

  it('passes from the old to the new without a gap and without an overlap', () => {
    fc.assert(
      fc.property(days, days, (change, day) => {
        expect(existsOn({ until: change }, day)).not.toBe(existsOn({ from: change }, day))
      }),
    )
  })

  it('runs in the same order as numbers and as text', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(dayNumber(a) < dayNumber(b)).toBe(a < b)
      }),
    )
    expect(dayNumber('2025-07-01')).toBe(20250701)
  })
})

it('the day before the first of a month is the last of the month before', () => {
  expect(dayBefore('2025-07-01')).toBe('2025-06-30')
  expect(dayBefore('2024-03-01')).toBe('2024-02-29')
  expect(dayBefore('2025-01-01')).toBe('2024-12-31')
})

it("today is the visitor's calendar day, not that of Greenwich", () => {
  expect(today(new Date(2025, 6, 1, 0, 5))).toBe('2025-07-01')
  expect(today(new Date(2025, 5, 30, 23, 55))).toBe('2025-06-30')
})
