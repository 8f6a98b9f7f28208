/** How well the accents that somebody typed agree with those of a name, wherever the tone mark was put (hòa, hoà). */

/** Grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

export interface Accents {
  /** Small letters with their own marks (â, đ, ơ …) and no tone. */
  letters: string
  /** The tone as a combining mark, or ''. */
  tone: string
}

export function accentsOf(word: string): Accents {
  const apart = word.toLowerCase().normalize('NFD')
  return { letters: apart.replace(tones, '').normalize('NFC'), tone: apart.match(tones)?.[0] ?? '' }
}

const plain = (letters: string) => !/\p{M}/u.test(letters.normalize('NFD')) && !letters.includes('đ')

/** True where at least one accent was typed. */
export const hasAccents = ({ letters, tone }: Accents) => tone !== '' || !plain(letters)

/** @returns 1 where letters and tone agree, less where one was left out, −1 where both say otherwise */
export function agreement(typed: Accents, written: Accents): number {
  const letters = written.letters.startsWith(typed.letters) ? 0.5 : plain(typed.letters) ? 0.2 : -0.5
  const tone = typed.tone === written.tone ? 0.5 : typed.tone === '' ? 0.2 : -0.5
  return letters + tone
}
