/** A second map listens to a store that says the same as the first one, but for the day and the camera. */
import { expect, it } from 'vitest'
import { otherDay } from '../../src/view/otherDay'
import { change, createViewStore } from '../../src/view/store'
import { choose, firstView, moveCamera, showDay, switchLayer } from '../../src/view/view'

const here = { lng: 106, lat: 16, zoom: 6 }
const there = { lng: 107, lat: 12, zoom: 9 }
const langSon = { type: 'place', id: 'lang-son' } as const

it('follows choices, layers, filters and cursor, and keeps its own day and camera', () => {
  const main = createViewStore({ ...firstView, asOf: '2026-01-15' })
  const other = otherDay(main, '2025-06-30', here)
  change(main, (view) => switchLayer(choose(view, langSon), 'roads', false))
  change(main, (view) => moveCamera(showDay(view, '2025-12-31'), there))
  main.setState({ matching: ['lang-son'], cursor: 'nghe-an' })
  expect(other.store.getState()).toMatchObject({
    view: { chosen: langSon, off: ['roads'], asOf: '2025-06-30', camera: here },
    matching: ['lang-son'],
    cursor: 'nghe-an',
  })
})

it('goes to the day and the ground that it is told, and is not heard of by the first', () => {
  const main = createViewStore(firstView)
  const other = otherDay(main, '2025-06-30', here)
  other.show('2020-01-01')
  other.moveTo(there)
  expect(other.store.getState().view).toMatchObject({ asOf: '2020-01-01', camera: there })
  expect(main.getState().view).toBe(firstView)
})

it('stays as it is once it was stopped', () => {
  const main = createViewStore(firstView)
  const other = otherDay(main, '2025-06-30', here)
  other.stop()
  change(main, (view) => choose(view, langSon))
  expect(other.store.getState().view.chosen).toBeNull()
})
