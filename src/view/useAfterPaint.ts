/** A value that lets the page paint first: for what is too large to be drawn in the frame that answers the visitor. */
import { startTransition, useEffect, useState } from 'react'

/** @returns the latest value once the frame with everything else of it has been painted; the one before until then */
export function useAfterPaint<T>(latest: T): T {
  const [painted, setPainted] = useState(latest)
  useEffect(() => {
    if (painted === latest) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(latest)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [painted, latest])
  return painted
}
