/** The chosen document, once its file is here: what the map lights and frames, and what the page is called. */
import type { DocumentEntry } from '../catalogue/api'
import { NotThere, type Catalogue } from '../catalogue/client'
import { unknown, type Notice } from './address'
import type { Store } from './store'
import type { View } from './view'

export type OpenDocument = Pick<DocumentEntry, 'id' | 'title' | 'date' | 'dateIs' | 'mentions'>

/** Keeps a document that has come, if it is still the chosen one. */
export function keepOpen(store: Store, document: OpenDocument): void {
  store.setState(({ view, open }) => {
    const wanted = view.chosen?.type === 'document' && view.chosen.id === document.id
    return wanted && open !== document ? { open: document } : {}
  })
}

/** Fetches whichever document is chosen. What cannot be fetched stays closed: the panel says so, and offers another try. */
export function openDocuments(store: Store, catalogue: Catalogue): () => void {
  return store.subscribe(({ view, open }, before) => {
    const { chosen } = view
    if (chosen === before.view.chosen) return
    if (open && open.id !== chosen?.id) store.setState({ open: null })
    if (chosen?.type === 'document')
      catalogue.document(chosen.id).then(
        (document) => keepOpen(store, document),
        () => {},
      )
  })
}

/** The document that an address asks for; a choice of one that does not exist is dropped, and the nearest one named. */
export async function documentOf(
  view: View,
  catalogue: Catalogue,
): Promise<{ view: View; open: OpenDocument | null; notices: Notice[] }> {
  const { chosen } = view
  if (chosen?.type !== 'document') return { view, open: null, notices: [] }
  try {
    return { view, open: await catalogue.document(chosen.id), notices: [] }
  } catch (error) {
    if (!(error instanceof NotThere)) return { view, open: null, notices: [] }
    const known = await catalogue.documents().then(
      ({ documents }) => documents.map(({ id, title }) => ({ id, name: title })),
      () => [],
    )
    return {
      view: { ...view, chosen: null },
      open: null,
      notices: [unknown('document', chosen.id, known)],
    }
  }
}
