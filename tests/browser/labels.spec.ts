/** Names on the live map, letter by letter: only a browser draws them. */
import { palettes } from '../../src/cartography/palette'
import { coloursAt, open, pointsOf } from './atlas'
import { expect, test } from './test'

const channels = (colour: string) => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16))

test('capitals with two marks stand on the line with the others', async ({ page }) => {
  await open(page, '?lang=vi&map=7/23.2/107.6')
  // TRUNG QUỐC.
  const points = await pointsOf(page, [[107.6, 23.6]])
  const reach = 90
  const side = 2 * reach + 1
  const ground = channels(palettes.light.land)
  const lowestRows = async () => {
    const [colours] = await coloursAt(page, points, reach)
    const isInk = (row: number, column: number) =>
      Math.hypot(...colours![row * side + column]!.map((value, i) => value - ground[i]!)) > 90
    const rows = Array.from({ length: 40 }, (_, i) => reach - 20 + i)
    const lowest = Array.from({ length: side }, (_, column) =>
      Math.max(0, ...rows.filter((row) => isInk(row, column))),
    )
    // Letters are runs of columns with ink.
    return lowest.reduce<number[]>((letters, row, column) => {
      if (!row) return letters
      const begins = column === 0 || !lowest[column - 1]
      return begins ? [...letters, row] : [...letters.slice(0, -1), Math.max(letters.at(-1)!, row)]
    }, [])
  }
  await expect.poll(async () => (await lowestRows()).length).toBe('TRUNGQUỐC'.length)
  const letters = await lowestRows()
  const line = letters[0]!
  // The tail of the Q, the sixth, may reach lower.
  const low = letters.filter((row, i) => i !== 5 && Math.abs(row - line) > 1)
  expect(low).toEqual([])
})
