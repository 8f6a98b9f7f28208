/** Which pictures `npm run shots` takes: all, or those that its words ask for. */
import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/view/address'
import { fileOf, queryOf, readWords } from '../../tools/pictures/screens.mjs'
import { langs, looks, sizes, views } from '../../tools/pictures/screenViews.mjs'

describe('the pictures', () => {
  it('are of every view in every look, language and size, each with a name of its own', () => {
    const { shots, folder, out } = readWords([])
    expect(shots).toHaveLength(views.length * looks.length * langs.length * Object.keys(sizes).length)
    expect(new Set(shots.map(fileOf)).size).toBe(shots.length)
    expect({ folder, out }).toEqual({ folder: 'dist', out: 'shots' })
  })

  it('can be fewer', () => {
    const { shots } = readWords(['--only=network,home', '--looks=light', '--langs=vi', '--sizes=phone'])
    expect(shots.map((shot) => [shot.view.name, shot.look, shot.lang, shot.size])).toEqual([
      ['home', 'light', 'vi', 'phone'],
      ['network', 'light', 'vi', 'phone'],
    ])
  })

  it.each([
    ['--only=hmoe', /“hmoe”.*home/],
    ['--sizes=phone,watch', /“watch”.*phone, tablet, desktop/],
    ['--looks=', /not understood/],
    ['--color=red', /not understood/],
    ['home', /“home” is not understood.*--only/],
  ])('are not taken of what nobody knows: %s', (word, sentence) => {
    expect(() => readWords([word])).toThrow(sentence)
  })

  it('show addresses that the atlas understands whole', () => {
    for (const shot of readWords([]).shots) {
      const { view, notices } = readAddress(queryOf(shot))
      expect(notices, queryOf(shot)).toEqual([])
      expect([view.look, view.language]).toEqual([shot.look, shot.lang])
    }
  })
})
