/** Vietnamese as the keys were struck, where no input method turned them into letters: `ddoongf ddawng`, `d9o6ng2 d9a8ng`. */
import { fold } from '../fold'
import type { Accents } from './accents'

const telexTones: Record<string, string> = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' }
const vniTones: Record<string, string> = {
  2: '\u0300',
  1: '\u0301',
  4: '\u0303',
  3: '\u0309',
  5: '\u0323',
}
const circumflex: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const horn: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' }
const vowel = /[aeiouyâêôăơư]/

/** The last letter that a mark can stand on is replaced by the marked one; false where there is none. */
function mark(letters: string[], marked: Record<string, string>): boolean {
  for (let i = letters.length - 1; i >= 0; i--) {
    const letter = marked[letters[i]!]
    if (letter) {
      letters[i] = letter
      // One stroke marks both of ươ.
      if (letter === 'ơ' && letters[i - 1] === 'u') letters[i - 1] = 'ư'
      return true
    }
  }
  return false
}

/** @returns nothing where the word holds no Telex keys */
export function readTelex(word: string): Accents | undefined {
  const letters: string[] = []
  let tone = ''
  let struck = false
  const keys = word.toLowerCase()
  for (const [i, key] of [...keys].entries()) {
    const before = letters.at(-1) ?? ''
    const sung = letters.some((letter) => vowel.test(letter))
    const last = i === keys.length - 1
    if (key in telexTones && sung) tone = telexTones[key]!
    else if (key === 'z' && sung) tone = ''
    else if (key === 'd' && (before === 'd' || (last && sung && letters[0] === 'd'))) letters[0] = 'đ'
    else if (key === before && key in circumflex) letters[letters.length - 1] = circumflex[key]!
    else if (key === 'w') {
      if (!mark(letters, horn)) letters.push('ư')
    } else {
      letters.push(key)
      continue
    }
    struck = true
  }
  return struck ? { letters: letters.join(''), tone } : undefined
}

/** @returns nothing where the word holds no VNI digits after a letter that they can mark */
export function readVni(word: string): Accents | undefined {
  if (!/^[a-z]+\d[a-z\d]*$/i.test(word) || word.length > 12) return undefined
  const letters: string[] = []
  let tone = ''
  for (const key of word.toLowerCase()) {
    const sung = letters.some((letter) => vowel.test(letter))
    if (key in vniTones && sung) tone = vniTones[key]!
    else if (key === '0' && sung) tone = ''
    else if (key === '6' && mark(letters, circumflex)) continue
    else if (key === '7' && mark(letters, { o: 'ơ', u: 'ư' })) continue
    else if (key === '8' && mark(letters, { a: 'ă' })) continue
    else if (key === '9' && mark(letters, { d: 'đ' })) continue
    else if (/\d/.test(key)) return undefined
    else letters.push(key)
  }
  return { letters: letters.join(''), tone }
}

/** The word written out, its tone mark on the letter that carries it. */
export function writeAccents({ letters, tone }: Accents): string {
  if (!tone) return letters
  const first = /^(qu|gi)(?=[aeiouyâêôăơư])/.exec(letters)?.[0].length ?? 0
  const vowels = [...letters].flatMap((letter, i) => (i >= first && vowel.test(letter) ? [i] : []))
  const marked = vowels.filter((i) => fold(letters[i]!) !== letters[i])
  const closed = vowels.length > 0 && vowels.at(-1)! < letters.length - 1
  const on =
    marked.at(-1) ??
    (closed ? vowels.at(-1) : vowels.length > 2 ? vowels[1] : vowels[0]) ??
    letters.length - 1
  return `${letters.slice(0, on + 1)}${tone}${letters.slice(on + 1)}`.normalize('NFC')
}
