/** A file of the catalogue as it comes: loading, there, or failed with a way to try again. */
import { useEffect, useState } from 'react'

export type Loaded<T> =
  { state: 'loading' } | { state: 'there'; value: T } | { state: 'failed'; retry: () => void }

/** @param key names what is loaded; a new key loads anew, and an answer to an old key is dropped */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; loaded: Loaded<T> }>({
    key,
    loaded: { state: 'loading' },
  })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let wanted = true
    load().then(
      (value) => wanted && setAnswer({ key, loaded: { state: 'there', value } }),
      () =>
        wanted &&
        setAnswer({
          key,
          loaded: {
            state: 'failed',
            retry: () => {
              setAnswer({ key, loaded: { state: 'loading' } })
              setAttempt((n) => n + 1)
            },
          },
        }),
    )
    return () => {
      wanted = false
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the loader
  }, [key, attempt])
  return answer.key === key ? answer.loaded : { state: 'loading' }
}
