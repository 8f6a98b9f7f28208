/** Opens the search, once for a catalogue: in a worker, or here where there can be none (sandboxed frames, old browsers, tests). */
import type { Index } from '../../catalogue/api'
import type { Catalogue } from '../../catalogue/client'
import type { Find } from '../../catalogue/search/answer'
import { askThrough, type Port } from './remote'

export type WorkerLike = Port & {
  onerror: ((event: ErrorEvent) => void) | null
  terminate: () => void
}

function startWorker(): WorkerLike | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

async function findHere(catalogue: Catalogue, index: Index): Promise<Find> {
  const [list, { createEngine }] = await Promise.all([
    catalogue.documents(),
    import('../../catalogue/search/engine'),
  ])
  const answer = await createEngine({ places: index.places, list })
  return (question) => Promise.resolve(answer(question))
}

/** A worker that cannot even start leaves the work to this thread; one that could not fetch its data rejects. */
function findInWorker(worker: WorkerLike, index: Index, documentsAt: string, instead: () => Promise<Find>) {
  return new Promise<Find>((resolve, reject) => {
    worker.onerror = () => {
      worker.terminate()
      instead().then(resolve, reject)
    }
    askThrough(worker, { places: index.places, documentsAt }).then(resolve, (error: Error) => {
      worker.terminate()
      reject(error)
    })
  })
}

interface Searched {
  catalogue: Catalogue
  index: Index
  /** The app's own address, under which a worker can fetch; without it the search runs here. */
  home?: string
}

const opened = new WeakMap<Catalogue, Promise<Find>>()

/**
 * Rejects while its data cannot be had; the next call tries again.
 * @param start gives a worker, or null where there can be none
 */
export function openSearch({ catalogue, index, home }: Searched, start = startWorker): Promise<Find> {
  const known = opened.get(catalogue)
  if (known) return known
  const here = () => findHere(catalogue, index)
  const worker = home === undefined ? null : start()
  const opening = worker
    ? findInWorker(worker, index, new URL('data/documents.json', home).href, here)
    : here()
  opened.set(catalogue, opening)
  opening.catch(() => opened.delete(catalogue))
  return opening
}
