/** What the tools of the ground were told, in the address's form and back; nonsense is left out. */

/** `25`, or `25~cang-vung-ang`: so many kilometres, of the chosen place or of this one. */
export interface AroundTold {
  km: number
  /** The place that is asked about whatever is chosen. */
  pinned: string | undefined
}
export const reaches = [10, 25, 50] as const

/** `10`, `10.r`, `10.r~quoc-lo-1`: kilometres beside the line, read from the other end, the line. */
export interface StripTold extends AroundTold {
  isReversed: boolean
}
export const sides = [5, 10] as const

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/

function read(told: string, allowed: readonly number[], otherwise: number) {
  const [settings = '', id = ''] = told.split('~', 2)
  const [km, turned] = settings.split('.', 2)
  return {
    km: allowed.find((one) => String(one) === km) ?? otherwise,
    pinned: idForm.test(id) ? id : undefined,
    isReversed: turned === 'r',
  }
}

export function readAround(told: string): AroundTold {
  const { km, pinned } = read(told, reaches, 25)
  return { km, pinned }
}
export const writeAround = ({ km, pinned }: AroundTold) => (pinned ? `${km}~${pinned}` : String(km))

export const readStrip = (told: string): StripTold => read(told, sides, 5)
export const writeStrip = ({ km, pinned, isReversed }: StripTold) =>
  writeAround({ km, pinned }).replace(/^\d+/, (digits) => digits + (isReversed ? '.r' : ''))
