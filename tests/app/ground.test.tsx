/** Asking the ground: measuring, what is around, and what a line runs through, as a person meets them. */
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Part as Around } from '../../src/explore/ground/Around'
import { Part as Measure } from '../../src/explore/ground/Measure'
import { Part as Strip } from '../../src/explore/ground/Strip'
import { createCatalogue } from '../../src/catalogue/client'
import { useViewState } from '../../src/view/atlas'
import type { ToolName, View } from '../../src/view/view'
import { showAtlas } from './showAtlas'
import { Suspense } from 'react'
import { builtCatalogue } from '../content/builtAtlas'

const parts = { measure: Measure, around: Around, strip: Strip }

function Open() {
  const tool = useViewState((state) => state.view.tool)
  const Tool = parts[tool?.name as keyof typeof parts]
  return <Suspense fallback="…">{tool && <Tool told={tool.told} />}</Suspense>
}

async function show(name: ToolName, told: string, view: Partial<View> = {}) {
  const shown = await act(() =>
    showAtlas(<Open />, { view: { language: 'en', tool: { name, told }, ...view } }),
  )
  const marks = () => shown.store.getState().marks
  return { ...shown, marks, told: () => shown.view().tool?.told }
}
const chosen = (id: string) => ({ chosen: { type: 'place' as const, id } })

describe('measuring', () => {
  it('begins with how to, and takes clicks on the map as long as it is open', async () => {
    const { store, told, marks, unmount } = await show('measure', '')
    expect(await screen.findByText(/Click the map to set points/)).toBeVisible()
    act(() => store.getState().takePoint!(106.30004, 18.1))
    act(() => store.getState().takePoint!(105, 18.5))
    expect(told()).toBe('106.3_18.1~105_18.5')
    expect(await screen.findByRole('status')).toHaveTextContent('144 km')
    expect(marks().map(({ geometry }) => geometry.type)).toEqual(['LineString', 'Point', 'Point'])
    expect(marks().at(-1)?.properties.label).toBe('144 km')
    unmount()
    expect(store.getState().takePoint).toBeNull()
    expect(marks()).toEqual([])
  })

  it('goes from one known place to another without a mouse, and says so', async () => {
    const { user } = await show('measure', '')
    const picker = await screen.findByRole('combobox', { name: 'Add a known place' })
    for (const [typed, name] of [
      ['vung ang port', /Vung Ang Port/],
      ['cua khau', undefined],
      ['noi bai', /Noi Bai/],
    ] as const) {
      await user.clear(picker)
      await user.type(picker, typed)
      if (!name) continue
      await screen.findAllByRole('option', { name })
      await user.keyboard('{Enter}')
    }
    expect(screen.getByRole('status')).toHaveTextContent(/From Vung Ang Port to Noi Bai/)
  })

  it('takes typed coordinates, closes to an area, opens again, takes points back', async () => {
    const { user, told, marks } = await show('measure', '106.3_18.1~105_18.5')
    const typed = await screen.findByRole('textbox', { name: /Add coordinates/ })
    expect(screen.queryByRole('button', { name: 'Close to an area' })).toBeNull()
    await user.type(typed, '19,2 105,5{Enter}')
    expect(told()).toBe('106.3_18.1~105_18.5~105.5_19.2')
    await user.click(screen.getByRole('button', { name: 'Close to an area' }))
    expect(told()).toBe('106.3_18.1~105_18.5~105.5_19.2~o')
    expect(screen.getByRole('status')).toHaveTextContent(/km² ?Perimeter 387 km/)
    expect(marks().some(({ geometry }) => geometry.type === 'Polygon')).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Open to a path' }))
    await user.click(screen.getByRole('button', { name: 'Remove last point' }))
    expect(told()).toBe('106.3_18.1~105_18.5')
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(told()).toBe('')
    expect(screen.getByRole('status')).toHaveTextContent('No points yet.')
  })

  it.each([
    ['', /could not be read/],
    ['x'.repeat(10_000), /could not be read/],
    ['\u202e<img src=x onerror=alert(1)>', /could not be read/],
    ['48.85 2.35', /outside the map/],
    ['95 200', /outside the map/],
  ])('answers nonsense with a sentence, and adds nothing', async (text, answer) => {
    const { user, told } = await show('measure', '')
    const typed = await screen.findByRole('textbox', { name: /Add coordinates/ })
    await user.click(typed)
    if (text) await user.paste(text)
    await user.click(screen.getByRole('button', { name: 'Add point' }))
    expect(screen.getByRole('alert')).toHaveTextContent(answer)
    expect(screen.getByRole('alert').textContent.length).toBeLessThan(200)
    expect(document.querySelector('img')).toBeNull()
    expect(told()).toBe('')
  })

  it('says that an outline which crosses itself has no area worth its name', async () => {
    await show('measure', '105_18~106_19~106_18~105_19~o')
    expect(await screen.findByText(/crosses itself/)).toBeVisible()
  })
})

describe('what is around', () => {
  it('lists by kind what lies near the chosen place, with documents, and draws the reach', async () => {
    const { marks, store, told, user } = await show('around', '25', chosen('cang-vung-ang'))
    expect(await screen.findByText(/7 places within 25 km of Vung Ang Port/)).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: /Economic zone/ })).toBeVisible()
    expect(marks().map(({ properties }) => properties.role)).toEqual(['reach'])
    const zone = screen.getByRole('link', { name: /Vung Ang Economic Zone .*km · approximate 1 document/ })
    await user.hover(zone)
    expect(store.getState().cursor).toBe('kkt-vung-ang')
    await user.unhover(zone)
    expect(store.getState().cursor).toBe('')
    await user.click(screen.getByRole('radio', { name: '50 km' }))
    expect(told()).toBe('50')
    expect(await screen.findByText(/places within 50 km/)).toBeVisible()
  })

  it('stays with its place while what it found is read', async () => {
    const { user, told, view } = await show('around', '25', chosen('cang-vung-ang'))
    await user.click(await screen.findByRole('link', { name: /Vung Ang Economic Zone/ }))
    expect(told()).toBe('25~cang-vung-ang')
    expect(view().chosen).toEqual({ type: 'place', id: 'kkt-vung-ang' })
    expect(screen.getByText('Around Vung Ang Port')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Look around Vung Ang Economic Zone' }))
    expect(told()).toBe('25')
    expect(screen.getByText('Around Vung Ang Economic Zone')).toBeVisible()
  })

  it('follows the day', async () => {
    await show('around', '50', { ...chosen('cang-vung-ang'), asOf: '2025-06-30' })
    expect(await screen.findByRole('link', { name: /^Quang Binh/ })).toBeVisible()
  })

  it('says how to choose, and offers a list, while nothing or a document is chosen', async () => {
    const { user, view } = await show('around', 'nonsense')
    expect(await screen.findByText(/No place is chosen/)).toBeVisible()
    const picker = screen.getByRole('combobox', { name: 'Choose a place' })
    await user.type(picker, 'huu nghi')
    await user.click(await screen.findByRole('option', { name: /Huu Nghi International Border Gate/ }))
    await waitFor(() => expect(view().chosen).toEqual({ type: 'place', id: 'cua-khau-huu-nghi' }))
    expect(await screen.findByText(/places within 25 km of Huu Nghi/)).toBeVisible()
  })

  it('says that a place without a shape has no surroundings', async () => {
    await show('around', '10', chosen('hanh-lang-bac-nam'))
    expect(await screen.findByText(/has no shape on the map/)).toBeVisible()
  })

  it('can be tried again when shapes do not come', async () => {
    let isDown = true
    const server = builtCatalogue()
    const catalogue = createCatalogue((address) =>
      isDown
        ? Promise.reject(new Error('503'))
        : server.layer(address.replace(/^data\/layers\/|\.geojson$/g, '') as never),
    )
    const view = { language: 'en', tool: { name: 'around', told: '10' }, ...chosen('cang-vung-ang') } as const
    const { user } = await act(() => showAtlas(<Open />, { view, catalogue }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/)
    isDown = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Around Vung Ang Port')).toBeVisible()
  })
})

describe('the strip along a line', () => {
  const rows = () =>
    within(screen.getByRole('list', { name: 'In order along the line' }))
      .getAllByRole('link')
      .map((link) => link.textContent)

  it('lists in order what the line runs through, and turns round', async () => {
    const { user, told } = await show('strip', '5', chosen('cao-toc-dong-dang-tra-linh'))
    await screen.findByRole('list', { name: 'In order along the line' })
    expect(rows()[0]).toMatch(/Lang Son/)
    const before = rows().length
    await user.click(screen.getByRole('button', { name: 'Turn round' }))
    expect(told()).toBe('5.r')
    expect(screen.getByRole('button', { name: 'Turn round' })).toHaveAttribute('aria-pressed', 'true')
    expect(rows()).toHaveLength(before)
    expect(rows()[0]).toMatch(/Cao Bang|Tra Linh/)
    await user.click(screen.getByRole('radio', { name: '10 km' }))
    expect(told()).toBe('10.r')
  })

  it('shows on the map what has the focus, and the spot on the line', async () => {
    const { store, marks, user } = await show('strip', '5', chosen('quoc-lo-1-huu-nghi-ha-noi'))
    const gate = await screen.findByRole('link', { name: /Dong Dang town/ })
    act(() => gate.focus())
    expect(store.getState().cursor).toBe('thi-tran-dong-dang')
    expect(marks()[0]?.properties).toMatchObject({
      role: 'point',
      label: expect.stringMatching(/^km \d/) as string,
    })
    await user.tab()
    expect(store.getState().cursor).not.toBe('thi-tran-dong-dang')
  })

  it('stays with its line while what lies along it is read, until another line is asked for', async () => {
    const { user, told } = await show('strip', '5', chosen('quoc-lo-1-huu-nghi-ha-noi'))
    await user.click(await screen.findByRole('link', { name: /Dong Dang town/ }))
    expect(told()).toBe('5~quoc-lo-1-huu-nghi-ha-noi')
    expect(screen.queryByRole('button', { name: /Look along/ })).toBeNull()
    await user.click(screen.getAllByRole('link', { name: /Hanoi–Bac Giang Expressway/ })[0]!)
    await user.click(screen.getByRole('button', { name: /Look along Hanoi–Bac Giang Expressway/ }))
    expect(told()).toBe('5')
    expect(await screen.findByText(/^Hanoi–Bac Giang Expressway: /)).toBeVisible()
  })

  it('says that a province is no line, and offers lines only', async () => {
    const { user } = await show('strip', '', chosen('lang-son'))
    expect(await screen.findByText(/Lang Son is no line/)).toBeVisible()
    const picker = screen.getByRole('combobox', { name: 'Choose a line' })
    await user.type(picker, 'lang son')
    const options = await screen.findAllByRole('option')
    expect(options.every((option) => /Expressway|Railway|Road|corridor|axis/i.test(option.textContent))).toBe(
      true,
    )
  })

  it.each(['999.x~<img>', '~~~', '5.r~no-such-place', 'r'])('shrugs off “%s”', async (told) => {
    await show('strip', told, chosen('quoc-lo-1-huu-nghi-ha-noi'))
    expect(await screen.findByRole('list', { name: 'In order along the line' })).toBeVisible()
  })
})
