/** Stories as a person uses them: read a ready one, make one's own with the keyboard, and present it. */
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ToolPane } from '../../src/explore/ToolPane'
import { packStory } from '../../src/story/pack'
import { readStory } from '../../src/story/readStory'
import { wordsIn } from '../../src/story/story'
import { AtlasProvider } from '../../src/view/atlas'
import { firstView, openTool, type View } from '../../src/view/view'
import { makeAtlas, showAtlas } from './showAtlas'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

let kept: Map<string, string>
const memory = () => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
})
beforeEach(() => {
  kept = new Map()
  // jsdom has neither.
  Element.prototype.scrollIntoView = () => {}
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => {}
})
afterEach(() => vi.unstubAllGlobals())

async function show(told = '', view: Partial<View> = {}, given: { memory?: typeof memory } = { memory }) {
  const { tool } = openTool(firstView, 'story', told)
  return act(() => showAtlas(<ToolPane />, { view: { language: 'en', tool, ...view }, ...given }))
}
const step = (name: string | RegExp) => screen.findByRole('button', { name })
const ids = () => JSON.parse(kept.get('linkage-atlas.stories') ?? '[]') as string[]
const keptStory = () => readStory(kept.get(`linkage-atlas.story.${ids()[0]}`)!).story!
const titles = () =>
  within(screen.getAllByRole('list').find((list) => list.tagName === 'OL')!)
    .getAllByRole('listitem')
    .map((item) => within(item).getAllByRole('button')[0]!.textContent)

describe('a ready story', () => {
  it('is chosen from five, and each step shows its view and its words', async () => {
    const { user, view, store } = await show()
    expect(await screen.findAllByRole('button', { name: /steps$/ })).toHaveLength(5)
    await user.click(await step(/^The plan of Lang Son/))
    await user.click(await step(/^4\s*One axis/))
    await waitFor(() =>
      expect(view().chosen).toEqual({ type: 'document', id: '2024-03-19-quy-hoach-tinh-lang-son' }),
    )
    expect(view()).toMatchObject({
      asOf: '2024-04-21',
      tool: { told: 'lang-son-plan-2024-04-21~4' },
      language: 'en',
    })
    expect(store.getState().open?.id).toBe('2024-03-19-quy-hoach-tinh-lang-son')
    expect(screen.getByText(/from Dong Dang to Huu Lung/)).toBeVisible()
    expect(screen.getByText(/paragraph 5\./)).toBeVisible()
    expect(await step(/^4\s*One axis/)).toHaveAttribute('aria-current', 'step')
    expect(screen.queryByRole('button', { name: 'Add this view' })).toBeNull()
  })

  it('speaks Vietnamese too, and says what was inferred', async () => {
    await show('bao-nghe-an-2023-09-16~5', { language: 'vi' })
    expect(await screen.findByText(/Suy ra: Bản dịch/)).toBeVisible()
  })

  it('named by an address alone is put on the map', async () => {
    const { view } = await show('hcmc-southeast-2023-03-18~2', { asOf: null })
    await waitFor(() => expect(view().chosen?.id).toBe('before-2023-03-18-58-du-an-binh-phuoc'))
  })

  it('that there is not leads back to those that there are', async () => {
    const { user, view } = await show('no-such-story')
    expect(await screen.findByText(/does not hold that story/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'All stories' }))
    expect(view().tool).toEqual({ name: 'story', told: '' })
  })

  it('is copied to be changed', async () => {
    const { user } = await show('lang-son-plan-2024-04-21')
    await user.click(await step('Copy to my own'))
    expect(await screen.findByRole('textbox', { name: 'Title of the story' })).toHaveValue(
      'The plan of Lang Son, from first to last',
    )
    expect(keptStory().items).toHaveLength(10)
    expect(wordsIn(keptStory().title, 'vi')).toBe('Quy hoạch Lạng Sơn đọc từ đầu đến cuối')
  })
})

describe('a story of one’s own', () => {
  it('is made by the keyboard: started, added to, written, put in order, deleted and taken back', async () => {
    const { user, store } = await show('', { chosen: { type: 'place', id: 'lang-son' } })
    act(() => screen.getByRole('button', { name: 'New story from this view' }).focus())
    await user.keyboard('{Enter}')
    const title = await screen.findByRole('textbox', { name: 'Title of the story' })
    await user.clear(title)
    await user.type(title, 'Two provinces')
    act(() =>
      store.setState(({ view }) => ({ view: { ...view, chosen: { type: 'place', id: 'cao-bang' } } })),
    )
    act(() => screen.getByRole('button', { name: 'Add this view' }).focus())
    await user.keyboard(' ')
    expect(titles()).toEqual(['1Lang Son', '2Cao Bang'])
    expect(screen.getByText('Added step 2: Cao Bang')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Words on the screen' }), 'In the north')

    act(() => screen.getByRole('button', { name: /^2\s*Cao Bang/ }).focus())
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(titles()).toEqual(['1Cao Bang', '2Lang Son'])
    expect(screen.getByRole('button', { name: /^1\s*Cao Bang/ })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Move up: Cao Bang' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Move up: Lang Son' }))
    expect(titles()).toEqual(['1Lang Son', '2Cao Bang'])

    await user.click(screen.getByRole('button', { name: 'Delete: Cao Bang' }))
    expect(titles()).toEqual(['1Lang Son'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(titles()).toEqual(['1Lang Son', '2Cao Bang'])
    expect(keptStory()).toMatchObject({
      title: 'Two provinces',
      items: [
        { title: 'Lang Son', address: 'place=lang-son&date=2026-01-15' },
        { title: 'Cao Bang', text: 'In the north' },
      ],
    })
  })

  it('deleted whole comes back', async () => {
    kept.set('linkage-atlas.stories', '["own-a"]')
    kept.set('linkage-atlas.story.own-a', '{"format":1,"title":"Mine","steps":[]}')
    const { user } = await show()
    await user.click(await step('Delete: Mine'))
    expect(screen.queryByRole('button', { name: /^Mine/ })).toBeNull()
    expect(ids()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await step(/^Mine/)).toBeVisible()
    expect(ids()).toEqual(['own-a'])
  })

  it('lives on for the visit where the browser refuses to keep it, and the person is told', async () => {
    const { user } = await show(
      '',
      {},
      {
        memory: () => {
          throw new Error('refused')
        },
      },
    )
    await user.click(await step('New story from this view'))
    expect(await screen.findByText(/The browser refuses to keep it/)).toBeVisible()
    expect(titles()).toEqual(['1The whole country'])
  })

  it('from a file of a later version is opened as far as it goes; the rest is named and kept', async () => {
    const { user } = await show()
    const file = {
      format: 9,
      title: 'From afar',
      steps: [{ address: 'place=hue', title: 'Hue', glow: 1 }, 'what?'],
    }
    await user.upload(
      await screen.findByLabelText('Open a story file…', { selector: 'input' }),
      new File([JSON.stringify(file)], 'a.story.json', { type: 'application/json' }),
    )
    const told = (await screen.findAllByRole('alert')).map(({ textContent }) => textContent).join()
    for (const said of [/Format 9/, /Step 1: the part “glow”/, /Step 2 could not be read/])
      expect(told).toMatch(said)
    expect(titles()).toEqual(['1Hue', '2A part that could not be read, kept as it is'])
    expect(JSON.parse(kept.get(`linkage-atlas.story.${ids()[0]}`)!)).toEqual(file)
  })

  it('from a broken file changes nothing and says why', async () => {
    const { user } = await show()
    await user.upload(
      await screen.findByLabelText('Open a story file…', { selector: 'input' }),
      new File(['{"steps":['], 'a.json', { type: 'application/json' }),
    )
    expect(await screen.findByText(/not JSON, or it breaks off/)).toBeVisible()
    expect(ids()).toEqual([])
  })

  it('short enough goes into a link; a long one is told to go as a file', async () => {
    const { user } = await show('', { chosen: { type: 'place', id: 'lang-son' } })
    await user.click(await step('New story from this view'))
    await user.click(await step('Copy the link'))
    expect(await screen.findByText('The link is copied.')).toBeVisible()
    const link = await navigator.clipboard.readText()
    expect(link).toMatch(/^\?tool=story:shared&lang=en&story=[\w-]+$/)
    let dice = 7
    const noise = Array.from({ length: 2500 }, () => {
      dice = (dice * 48271) % 2147483647
      return String.fromCharCode(33 + (dice % 90))
    }).join('')
    const words = screen.getByRole('textbox', { name: 'Words on the screen' })
    await user.click(words)
    await user.paste(noise)
    await user.click(await step('Copy the link'))
    expect(await screen.findByText(/too long for a link \(\d+ characters, at most 1800\)/)).toBeVisible()
  })

  it('comes out of a link, and a cut link says so', async () => {
    const { story } = readStory('{"format":1,"title":"Sent","steps":[{"title":"Hue","address":"place=hue"}]}')
    const packed = await packStory(story!)
    for (const [letters, seen] of [
      [packed, 'Sent'],
      [packed.slice(0, 20), /no story that can be read/],
    ] as const) {
      const { tool } = openTool(firstView, 'story', 'shared')
      const atlas = {
        ...(await makeAtlas({ view: { language: 'en', tool }, memory })),
        carried: () => letters,
      }
      const shown = await act(() =>
        render(
          <AtlasProvider atlas={atlas}>
            <ToolPane />
          </AtlasProvider>,
        ),
      )
      expect(await screen.findByText(seen)).toBeVisible()
      shown.unmount()
    }
  })
})

describe('presenting', () => {
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent
  const said = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .join()

  it('goes by arrows, clicker, space, Home and End, and Escape leads back to the button', async () => {
    const { user, view } = await show('cao-bang-lang-son-thai-nguyen-2026-01-09')
    await user.click(await step('Present'))
    await waitFor(() => expect(said()).toContain('Step 1 of 8: Around one table for the first time'))
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(heading()).toBe('Why they need one another'))
    await user.keyboard('{PageDown}')
    await waitFor(() => expect(heading()).toBe('Three expressways'))
    expect(view().off).toContain('seaports')
    await user.keyboard(' ')
    await waitFor(() => expect(heading()).toBe('Tourism and heritage'))
    await user.keyboard('{PageUp}{ArrowLeft}')
    await waitFor(() => expect(heading()).toBe('Why they need one another'))
    await user.keyboard('{End}')
    await waitFor(() => expect(said()).toContain('Step 8 of 8'))
    expect(screen.getByRole('button', { name: 'Next step' })).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('{ArrowRight}{Home}')
    await waitFor(() => expect(said()).toContain('Step 1 of 8'))
    await user.keyboard('{Escape}')
    expect(await step('Present')).toHaveFocus()
    expect(view().tool).toEqual({ name: 'story', told: 'cao-bang-lang-son-thai-nguyen-2026-01-09~1' })
  })

  it('passes over what could not be read, and says so of a place that there is not', async () => {
    kept.set('linkage-atlas.stories', '["own-a"]')
    kept.set(
      'linkage-atlas.story.own-a',
      JSON.stringify({
        format: 1,
        title: 'Mine',
        steps: [{ title: 'One', address: 'place=hue' }, 5, { title: 'Two', address: 'place=no-such-place' }],
      }),
    )
    const { user } = await show('own-a~1~present')
    expect(await screen.findByText('1 / 2')).toBeInTheDocument()
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(heading()).toBe('Two'))
    expect(screen.getByText('Some of this view is not in the atlas.')).toBeVisible()
  })

  it('and its speaker’s view keep to one step', async () => {
    const id = 'lang-son-plan-2024-04-21'
    const wall = await show(`${id}~4~present`)
    await screen.findByText('4 / 10')
    const { tool } = openTool(firstView, 'story', `${id}~1~speaker`)
    const atlas = await makeAtlas({ view: { language: 'en', tool }, memory })
    await act(() =>
      render(
        <AtlasProvider atlas={atlas}>
          <ToolPane />
        </AtlasProvider>,
      ),
    )
    expect(await screen.findByText('Connected with the presentation.')).toBeVisible()
    expect(await screen.findByText(/^Step 4 of 10: One axis$/, { selector: 'header p' })).toBeVisible()
    const then = screen.getByRole('region', { name: 'Next' })
    expect(then).toHaveTextContent('Two corridors')
    await userEvent.setup().click(screen.getByRole('button', { name: 'Next step →' }))
    await waitFor(() => expect(wall.view().tool?.told).toBe(`${id}~5~present`))
    expect(screen.getByRole('region', { name: 'Notes' })).toHaveTextContent('paragraph 5')
  })

  it('says where the browser blocks the speaker’s window', async () => {
    vi.stubGlobal('open', () => null)
    const { user } = await show('lang-son-plan-2024-04-21')
    await user.click(await step('Speaker’s view'))
    expect(screen.getByText(/The browser blocked the new window/)).toBeVisible()
  })
})
