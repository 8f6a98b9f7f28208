/** The pane of a tool: folded by hand, or of itself when the focus goes to what it covers. */
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ToolPane } from '../../src/explore/ToolPane'
import { firstView, openTool } from '../../src/view/view'
import { showAtlas } from './showAtlas'

const page = (
  <div>
    <header>
      <button type="button">above</button>
    </header>
    <main>
      <button type="button">under</button>
    </main>
    <div>
      <ToolPane />
    </div>
  </div>
)

/** jsdom has no layout: on a telephone the pane lies over the list, and not over what stands above. */
function lay(name: string, top: number, bottom: number) {
  const element = name === 'pane' ? screen.getByRole('region') : screen.getByRole('button', { name })
  element.getBoundingClientRect = () => ({ left: 0, right: 390, top, bottom }) as DOMRect
}

async function open() {
  const { tool } = openTool(firstView, 'in-view')
  const shown = await act(() => showAtlas(page, { view: { tool, language: 'en' } }))
  await screen.findByText('The map is not drawn yet.')
  lay('above', 290, 340)
  lay('under', 400, 440)
  lay('pane', 360, 744)
  return { ...shown, content: () => screen.queryByText('The map is not drawn yet.') }
}

describe('a tool that covers the page', () => {
  it('is folded down to its bar and unfolded by hand', async () => {
    const { user, content } = await open()
    const fold = screen.getByRole('button', { name: 'The tool’s content' })
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    await user.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    expect(content()).not.toBeVisible()
    await user.click(fold)
    expect(content()).toBeVisible()
  })

  it('folds of itself when the focus goes to what lies under it, and only then', async () => {
    const { content, view } = await open()
    act(() => screen.getByRole('button', { name: 'above' }).focus())
    await act(() => new Promise((done) => setTimeout(done, 100)))
    expect(content()).toBeVisible()
    act(() => screen.getByRole('button', { name: 'under' }).focus())
    await waitFor(() => expect(content()).not.toBeVisible())
    expect(view().tool?.name, 'and stays open').toBe('in-view')
  })
})
