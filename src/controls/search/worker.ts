/** The search in a thread of its own, so that typing never waits for it. */
import type { DocumentList } from '../../catalogue/api'
import { createEngine } from '../../catalogue/search/engine'
import { answerThrough } from './remote'

answerThrough(globalThis, async ({ places, documentsAt }) => {
  const response = await fetch(documentsAt)
  if (!response.ok) throw new Error(`${documentsAt}: ${response.status}`)
  return createEngine({ places, list: (await response.json()) as DocumentList })
})
