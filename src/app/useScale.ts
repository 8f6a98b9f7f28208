/** How much a page of fixed size must shrink or grow to fit the room that it is shown in. */
import { useEffect, useState, type RefObject } from 'react'

export function useScale(
  room: RefObject<HTMLElement | null>,
  page: { width: number; height: number },
): number {
  const [scale, setScale] = useState(0.5)
  const { width, height } = page
  useEffect(() => {
    const element = room.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const fitting = Math.min(element.clientWidth / width, element.clientHeight / height)
      if (fitting > 0) setScale(fitting)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [room, width, height])
  return scale
}
