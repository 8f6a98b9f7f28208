/** How the presentation and the speaker's view, two windows of one browser, keep to the same step. */
import { useEffect, useEffectEvent, useRef } from 'react'

/** `at`: the presentation is there. `go`: the speaker wants it there. `hello`: the speaker asks where it is. Steps from 0. */
export type Message = { at: number } | { go: number } | { hello: true }

function read(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null) return null
  const { at, go, hello } = data as Record<string, unknown>
  if (Number.isInteger(at)) return { at: at as number }
  if (Number.isInteger(go)) return { go: go as number }
  return hello === true ? { hello } : null
}

/** @returns tells the other window */
export function useChannel(story: string, hear: (message: Message) => void): (message: Message) => void {
  const channel = useRef<BroadcastChannel | null>(null)
  const onMessage = useEffectEvent(hear)
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const opened = new BroadcastChannel(`linkage-atlas story ${story}`)
    opened.onmessage = ({ data }) => {
      const message = read(data)
      if (message) onMessage(message)
    }
    channel.current = opened
    return () => {
      channel.current = null
      opened.close()
    }
  }, [story])
  return (message) => channel.current?.postMessage(message)
}
