/** Figures of one place laid side by side: by quantity, newest first, and whether those who give them agree. */
import type { FigureGroup, FigureValue } from '../api'
import { quantities, type Qualifier, type Quantity, type Unit } from '../words'

const areas = { 'km²': 1, ha: 0.01 }

/** The units that measure a quantity, and what one of each comes to in the first. */
export const unitsOf: Record<Quantity, Partial<Record<Unit, number>>> = {
  length: { km: 1 },
  area: areas,
  'land-area': areas,
  population: { people: 1, 'million-people': 1_000_000 },
  capacity: { MW: 1 },
}

type Amount = Pick<FigureValue, 'value' | 'unit' | 'qualifier'>

/** What one step of the last digit is worth: the last one written, or, for round numbers, the last that is not a zero. */
function lastStep(value: number, round: boolean): number {
  const [whole, decimals] = String(Math.abs(value)).split('.') as [string, string?]
  if (decimals) return 10 ** -decimals.length
  return round ? 10 ** (/0*$/.exec(whole)![0].length % whole.length) : 1
}

/**
 * From where to where a number can lie, in its own unit: half a step of its last digit to each side. “About” makes the zeros
 * at its end uncertain (about 3,900: 3,850 to 3,950); “over” leaves room upwards, to the next such step (over 4.4: 4.4 to 4.5).
 */
function room(value: number, qualifier: Qualifier | undefined): [number, number] {
  const step = lastStep(value, qualifier !== undefined)
  return qualifier === 'over' ? [value, value + step] : [value - step / 2, value + step / 2]
}

/** Whether both can be the same amount, once the rounding of each is allowed for. Both are in units of the quantity. */
export function agree(quantity: Quantity, one: Amount, other: Amount): boolean {
  const [a, b] = [one, other].map(({ value, unit, qualifier }) => {
    const scale = unitsOf[quantity][unit] ?? NaN
    return room(value, qualifier).map((end) => end * scale) as [number, number]
  }) as [[number, number], [number, number]]
  const slack = 1e-9 * Math.max(...a.map(Math.abs), ...b.map(Math.abs))
  return a[0] <= b[1] + slack && b[0] <= a[1] + slack
}

export type Measured = FigureValue & { quantity: Quantity }

/** A figure without a day of its own is as old as the document that gives it. */
const dayOf = ({ asOf, document }: FigureValue) => asOf ?? document?.date ?? ''

/** Values of different parts of the place say nothing against each other. */
function disagreeing(quantity: Quantity, values: readonly FigureValue[]): boolean {
  return values.some((one, i) =>
    values.slice(i + 1).some((other) => one.part?.vi === other.part?.vi && !agree(quantity, one, other)),
  )
}

export function figureGroups(measured: readonly Measured[]): FigureGroup[] {
  return quantities.flatMap((quantity) => {
    const values = measured
      .filter((m) => m.quantity === quantity)
      .map(({ quantity: _, ...value }) => value)
      .sort((a, b) => dayOf(b).localeCompare(dayOf(a)))
    if (!values.length) return []
    return disagreeing(quantity, values) ? [{ quantity, disagreeing: true, values }] : [{ quantity, values }]
  })
}
