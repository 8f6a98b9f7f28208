/** A day while somebody types it: what stands in the field, whether it is refused, and when it is taken. */
import { useState } from 'react'
import { readDay } from '../catalogue/dates'

/** Marks that are not seen (directions, joiners): they come along with what is pasted, and would turn our sentence round. */
const unseen = /[\p{Cf}\p{Cc}]/gu

export interface TypedDay {
  /** What somebody is typing; null while the field shows the day. */
  typed: string | null
  /** Only what somebody has finished typing is called wrong. */
  invalid: boolean
  type: (text: string) => void
  /** Finished: takes the day, forgets an empty field, refuses the rest. */
  commit: () => void
  forget: () => void
}

export function useTypedDay(take: (day: string) => void): TypedDay {
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const forget = () => {
    setTyped(null)
    setRefused(false)
  }
  return {
    typed,
    invalid: refused && typed !== null,
    type(text) {
      setRefused(false)
      setTyped(text.replace(unseen, ''))
    },
    commit() {
      if (typed === null) return
      const day = readDay(typed)
      if (day) {
        forget()
        take(day)
      } else if (typed.trim() === '') forget()
      else setRefused(true)
    },
    forget,
  }
}
