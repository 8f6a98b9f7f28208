/** What the search answers to what is typed: the last answer stays until the next is there. */
import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Answer } from '../../catalogue/search/answer'
import { useAtlas, useDay, useViewState } from '../../view/atlas'
import { useLoaded } from '../../view/useLoaded'
import { openSearch } from './finder'

interface Asking {
  /** Null before the first answer. */
  answer: Answer | null
  /** Present where the search could not be opened. */
  retry?: () => void
}

export function useAnswer(query: string): Asking {
  const atlas = useAtlas()
  const day = useDay()
  const places = useViewState((state) => state.matching)
  const documents = useViewState((state) => state.matchingDocuments)
  const within = useMemo(() => ({ places, documents }), [places, documents])
  const [answer, setAnswer] = useState<Answer | null>(null)
  const opening = useLoaded('search', () => openSearch(atlas))
  const find = opening.state === 'there' ? opening.value : null
  useEffect(() => {
    if (!find || !query.trim()) return
    let wanted = true
    find({ query, day, within }).then(
      // In slices between which the next letter can be typed.
      (found) => wanted && found && startTransition(() => setAnswer(found)),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [find, query, day, within])
  return opening.state === 'failed' ? { answer, retry: opening.retry } : { answer }
}
