/** The sentence for who comes for the first time. */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FirstHint } from '../../src/controls/FirstHint'
import { AtlasProvider, type Atlas } from '../../src/view/atlas'
import { change } from '../../src/view/store'
import { choose } from '../../src/view/view'
import { makeAtlas } from './showAtlas'

/** A browser's memory, as it stays from visit to visit. */
function aMemory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

async function visit(memory: Atlas['memory']) {
  const atlas = { ...(await makeAtlas()), ...(memory && { memory }) }
  const shown = render(
    <AtlasProvider atlas={atlas}>
      <FirstHint />
    </AtlasProvider>,
  )
  return { ...shown, store: atlas.store, user: userEvent.setup() }
}
const hint = () => screen.queryByRole('note', { name: 'Gợi ý' })

describe('the first visit’s hint', () => {
  it('says what to do, goes when it is closed, and does not come again', async () => {
    const memory = aMemory()
    const { user, unmount } = await visit(() => memory)
    expect(hint()).toHaveTextContent(
      'Bấm vào tỉnh, cảng, tuyến… trên bản đồ để đọc văn bản nào nói về nó; phím / để tìm.',
    )
    await user.click(screen.getByRole('button', { name: 'Đóng gợi ý' }))
    expect(hint()).toBeNull()
    unmount()
    await visit(() => memory)
    expect(hint()).toBeNull()
  })

  it('goes with the first choice, and does not come again', async () => {
    const memory = aMemory()
    const { store, unmount } = await visit(() => memory)
    act(() => change(store, (view) => choose(view, { type: 'place', id: 'lang-son' })))
    expect(hint()).toBeNull()
    unmount()
    await visit(() => memory)
    expect(hint()).toBeNull()
  })

  it('stays while only the day changes', async () => {
    const { store } = await visit(aMemory)
    act(() => change(store, (view) => ({ ...view, asOf: '2024-01-01' })))
    expect(hint()).toBeVisible()
  })

  it('works where the browser refuses to remember, as in a frame without rights', async () => {
    const refusing = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    const { user } = await visit(refusing)
    await user.click(screen.getByRole('button', { name: 'Đóng gợi ý' }))
    expect(hint()).toBeNull()
  })
})
