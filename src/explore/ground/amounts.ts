/** Kilometres and areas as they are written: no more digits than drawn shapes and clicks are worth. */
import type { Language } from '../../catalogue/words'
import { writeNumber } from '../../text/text'

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits

/** `2,34`, `23,4`, `234`: without the unit. */
export const writeKm = (km: number, language: Language) =>
  writeNumber(rounded(km, km < 10 ? 2 : km < 100 ? 1 : 0), language)

/** A place on a line: to 100 metres. */
export const writeMark = (km: number, language: Language) => writeNumber(rounded(km, 1), language)

/** How far drawn shapes are apart: to 100 metres, and never nothing where it is something. */
export const writeApart = (km: number, language: Language) => writeMark(Math.max(0.1, km), language)

/** `123 km² (12.300 ha)`; small areas in hectares only, large ones in square kilometres only. */
export function writeArea(squareKm: number, language: Language): string {
  const hectares = `${writeNumber(rounded(squareKm * 100, squareKm < 1 ? 1 : 0), language)} ha`
  const square = `${writeNumber(rounded(squareKm, squareKm < 100 ? 2 : 0), language)} km²`
  if (squareKm < 1) return hectares
  return squareKm < 1000 ? `${square} (${hectares})` : square
}
