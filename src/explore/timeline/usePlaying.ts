/** Plays the time line: month by month, or from event to event where less motion is wanted. Never begins by itself. */
import { useEffect, useState } from 'react'
import { nextMonth, momentsAround, type Moment } from '../../catalogue/events'
import type { Sweep } from './useSweep'

const monthTakes = 220
const eventTakes = 2200

const wantsLessMotion = () => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false

interface Played {
  day: string
  moments: readonly Moment[]
  first: string
  last: string
  sweep: Sweep
  show: (day: string) => void
}

/** @returns whether it plays, and the switch; it stops by itself on the last day */
export function usePlaying({ day, moments, first, last, sweep, show }: Played) {
  const [playing, setPlaying] = useState(false)
  const [steps, setSteps] = useState(false)

  useEffect(() => {
    if (!playing) return
    const next = steps ? momentsAround(moments, day).next?.day : nextMonth(day)
    const timer = setTimeout(
      () => {
        if (next && next < last) sweep.to(next)
        else {
          if (day < last) sweep.to(last)
          sweep.rest()
          setPlaying(false)
        }
      },
      steps ? eventTakes : monthTakes,
    )
    return () => clearTimeout(timer)
  }, [playing, steps, day, moments, last, sweep])

  const stop = () => {
    sweep.rest()
    setPlaying(false)
  }
  const toggle = () => {
    if (playing) return stop()
    const less = wantsLessMotion()
    setSteps(less)
    sweep.begin()
    // At its end it begins anew.
    if (day >= last || day < first) show(less ? (moments[0]?.day ?? first) : first)
    setPlaying(true)
  }
  return { playing, stop, toggle }
}
