/** Letters typed one after another find the next name that begins with them, with accents or without. */
import { useRef } from 'react'
import { fold } from '../../catalogue/fold'

/** After so many milliseconds a letter begins a new word. */
const pause = 700

/** @returns a function from a letter and the present place in the list to the place found, -1 for none */
export function useTypedLetters(names: readonly string[]): (letter: string, at: number) => number {
  const typed = useRef({ letters: '', last: -Infinity })
  return (letter, at) => {
    const now = performance.now()
    const continued = now - typed.current.last < pause
    const letters = (continued ? typed.current.letters : '') + fold(letter)
    typed.current = { letters, last: now }
    // One letter leads on to the next such name; more of them may still mean the one that is reached.
    const start = Math.max(0, at + (letters.length > 1 ? 0 : 1))
    const places = [...names.keys()]
    const order = [...places.slice(start), ...places.slice(0, start)]
    return order.find((i) => fold(names[i]!).startsWith(letters)) ?? -1
  }
}
