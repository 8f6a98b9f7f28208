/** A part of the page that cannot be had, or breaks, says so in its place; the rest stays, and it can be tried again. */
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Guarded } from '../../src/parts/Guarded'
import { laterPart } from '../../src/parts/laterPart'
import { showAtlas } from './showAtlas'

// React tells the console of every error that a page catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

const Greeting = ({ name }: { name: string }) => <p>Greetings, {name}</p>

/** @param failures how often it cannot be had at first */
function loading(failures: number) {
  const load = vi.fn(() =>
    load.mock.calls.length > failures ? Promise.resolve(Greeting) : Promise.reject(new Error('offline')),
  )
  return load
}

const sentence = /^This part of the page could not be shown/

it('shows a part once it is fetched, and fetches it once', async () => {
  const load = loading(0)
  const Part = laterPart(load)
  await showAtlas(
    <>
      <Part name="Hà" />
      <Part name="An" />
    </>,
    { view: { language: 'en' } },
  )
  expect(await screen.findByText('Greetings, Hà')).toBeVisible()
  expect(screen.getByText('Greetings, An')).toBeVisible()
  expect(load).toHaveBeenCalledTimes(1)
})

it('says that a part cannot be had, leaves the rest, and tries again until it is there', async () => {
  const Part = laterPart(loading(2))
  const { user } = await showAtlas(
    <>
      <h1>The rest</h1>
      <Part name="Hà" />
    </>,
    { view: { language: 'en' } },
  )
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
  expect(screen.getByRole('heading', { name: 'The rest' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(sentence)
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Greetings, Hà')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('says it in Vietnamese', async () => {
  const Part = laterPart(loading(1))
  await showAtlas(<Part name="Hà" />, { view: { language: 'vi' } })
  expect(await screen.findByRole('alert')).toHaveTextContent('Không hiển thị được phần này của trang')
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible()
})

it('says nothing of an optional part', async () => {
  const load = loading(9)
  const Part = laterPart(load, { waiting: null, optional: true })
  await showAtlas(<Part name="Hà" />, { view: { language: 'en' } })
  await vi.waitFor(() => expect(load).toHaveBeenCalled())
  expect(screen.queryByText(/./)).not.toBeInTheDocument()
})

it('keeps the page when a part breaks while it is drawn', async () => {
  const broken = { is: true }
  const Breaking = () => {
    if (broken.is) throw new Error('a mistake of ours')
    return <p>whole</p>
  }
  const { user } = await showAtlas(
    <Guarded>
      <Breaking />
    </Guarded>,
    { view: { language: 'en' } },
  )
  expect(screen.getByRole('alert')).toHaveTextContent(sentence)
  broken.is = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('whole')).toBeVisible()
})
