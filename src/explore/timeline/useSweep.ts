/** Running over many days: the page follows once a frame, and the address gets one step when the hand rests. */
import { useEffect, useMemo } from 'react'
import { today } from '../../catalogue/dates'
import { useAtlas } from '../../view/atlas'
import { change, type Store } from '../../view/store'
import { showDay } from '../../view/view'

export interface Sweep {
  /** From now on until `rest` the address waits. */
  begin: () => void
  /** Shows the day with the next frame; of several in one frame the last. */
  to: (day: string) => void
  rest: () => void
}

/** Today has no place in an address: it means whatever day it is read on. */
export const show = (store: Store, day: string) =>
  change(store, (view) => showDay(view, day === today() ? null : day))

function createSweep(store: Store): Sweep {
  let frame = 0
  let wanted: string | null = null
  const arrive = () => {
    cancelAnimationFrame(frame)
    frame = 0
    if (wanted !== null) show(store, wanted)
    wanted = null
  }
  return {
    begin: () => store.setState({ sweeping: true }),
    to(day) {
      wanted = day
      frame ||= requestAnimationFrame(arrive)
    },
    rest() {
      arrive()
      if (store.getState().sweeping) store.setState({ sweeping: false })
    },
  }
}

export function useSweep(): Sweep {
  const { store } = useAtlas()
  const sweep = useMemo(() => createSweep(store), [store])
  useEffect(() => () => sweep.rest(), [sweep])
  return sweep
}
