/** Shows a part of the page over the real content, as the app would: one store, one catalogue, words in the view's language. */
import { configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, vi } from 'vitest'
import type { Index } from '../../src/catalogue/api'
import type { Catalogue } from '../../src/catalogue/client'
import { speakLanguage } from '../../src/text/text'
import { AtlasProvider, type Atlas } from '../../src/view/atlas'
import { createViewStore, type State } from '../../src/view/store'
import { firstView, type View } from '../../src/view/view'
import { builtCatalogue, index as builtIndex } from '../content/builtAtlas'

/** Whole lists are drawn and searched by role, on machines that do other things as well. */
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

interface Given {
  view?: Partial<View>
  state?: Partial<State>
  index?: Index
  catalogue?: Catalogue
  memory?: Atlas['memory']
}

export async function makeAtlas({
  view,
  state,
  index = builtIndex,
  catalogue = builtCatalogue(),
  memory,
}: Given = {}): Promise<Atlas> {
  const store = createViewStore({ ...firstView, asOf: '2026-01-15', ...view })
  if (state) store.setState(state)
  await speakLanguage(store.getState().view.language)
  return { store, catalogue, index, ...(memory && { memory }) }
}

export async function showAtlas(part: ReactNode, given: Given = {}) {
  const atlas = await makeAtlas(given)
  const shown = render(<AtlasProvider atlas={atlas}>{part}</AtlasProvider>)
  return {
    ...shown,
    atlas,
    store: atlas.store,
    view: () => atlas.store.getState().view,
    user: userEvent.setup(),
  }
}

/** The panel's heading, once what is said under it is there as well: a place's name comes first. */
export async function panelRead(options: { name?: string | RegExp } = {}) {
  const heading = await screen.findByRole('heading', { level: 2, ...options })
  await waitFor(() => expect(screen.queryByText(/^(Đang tải…|Loading…)$/)).not.toBeInTheDocument())
  return heading
}
