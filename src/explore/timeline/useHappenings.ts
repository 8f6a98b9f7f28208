/** Everything that happened on a known day, once the list of documents is here. */
import { useMemo } from 'react'
import type { DocumentSummary } from '../../catalogue/api'
import { happenings, type Happening } from '../../catalogue/events'
import { useAtlas } from '../../view/atlas'
import { useLoaded, type Loaded } from '../../view/useLoaded'

export interface Known {
  all: Happening[]
  documents: readonly DocumentSummary[]
}

export function useHappenings(): Loaded<Known> {
  const { catalogue, index } = useAtlas()
  const list = useLoaded('documents', catalogue.documents)
  const documents = list.state === 'there' ? list.value.documents : null
  const known = useMemo(
    () => documents && { all: happenings(index.places, documents), documents },
    [index, documents],
  )
  return known ? { state: 'there', value: known } : (list as Exclude<typeof list, { state: 'there' }>)
}
