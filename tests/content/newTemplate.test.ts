/** `npm run new`: a template that the content check accepts but for the blanks it names, and never over something that is there. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeNew } from '../../src/catalogue/build/newContent'
import { documentKinds } from '../../src/catalogue/words'
import { tinyProject, towns, type TinyProject } from './tinyProject'

vi.setConfig({ testTimeout: 30_000 })

let project: TinyProject
beforeEach(() => {
  project = tinyProject()
})
afterEach(() => project.clear())

const document = [
  ['document', '--date', '2026-03-05', '--title-vi', 'Kế hoạch: đường “mới” số 1', '--title-en', 'A plan'],
  ['--kind', 'programme'],
].flat()
const file = 'content/documents/2026-03-05-ke-hoach-duong-moi-so-1.yaml'

/** The fields that the check complains of, each once. */
const fields = () =>
  project.problems().map((line) => /^(\S+?):\d+ {2}(.*?): /.exec(line)!.slice(1, 3).join(' '))

function made(words: readonly string[]) {
  const result = makeNew(project.root, words)
  if ('wrong' in result) throw new Error(result.wrong.join('\n'))
  return result
}
const refused = (...words: string[]) => {
  const result = makeNew(project.root, words)
  return 'wrong' in result ? result.wrong : []
}

describe('a new document', () => {
  it('is a file named by its date and title, with what was said filled in', () => {
    const { text } = made(document)
    expect(readFileSync(join(project.root, file), 'utf8')).toBe(text)
    expect(text).toContain('kind: programme')
    expect(text).toContain('date: 2026-03-05')
  })

  it('has no fault but its blanks, each of which it has named', () => {
    const { blanks } = made(document)
    expect(blanks).toEqual([
      'summary (vi, en)',
      'evidence (source, paragraph, name)',
      'mentions (place, role, says, evidence)',
    ])
    expect(fields().sort()).toEqual(
      [
        'evidence[0].name',
        'evidence[0].paragraph',
        'evidence[0].source',
        'mentions[0].evidence[0].name',
        'mentions[0].evidence[0].paragraph',
        'mentions[0].evidence[0].source',
        'mentions[0].place',
        'mentions[0].role',
        'mentions[0].says.en',
        'mentions[0].says.vi',
        'summary.en',
        'summary.vi',
      ].map((field) => `${file} ${field}`),
    )
    for (const problem of project.problems()) expect(problem).toMatch(/is missing|must be one of/)
  })

  it('names the title and the kind too where they were not said', () => {
    const { blanks } = made(['document', '--date', '2026-03', '--title-vi', 'Kế hoạch'])
    expect(blanks.slice(0, 2)).toEqual(['title.en', 'kind'])
    const left = fields().map((field) => field.split(' ')[1])
    expect(left).toEqual(expect.arrayContaining(['title.en', 'kind']))
  })

  it('passes the check once they are filled in', () => {
    let { text } = made(document)
    const blanks: [blank: RegExp, filled: string][] = [
      [/summary:\n {2}vi:\n {2}en:/, 'summary:\n  vi: Bằng lời của mình.\n  en: In our own words.'],
      [/- source:/g, '- source: the-paper'],
      [/paragraph:/g, 'paragraph: 1'],
      [/name:$/gm, 'name: Lạng Sơn'],
      [/- place:/, '- place: lang-son'],
      [/role:/, 'role: scope'],
      [/says:\n {6}vi:\n {6}en:/, 'says:\n      vi: Nói về tỉnh.\n      en: It speaks of the province.'],
    ]
    for (const [blank, filled] of blanks) text = text.replace(blank, filled)
    project.write(file, text)
    expect(project.problems()).toEqual([])
  })

  it.each(documentKinds)('can be a %s', (kind) => {
    expect(made(['document', '--date', '2026', '--title-vi', 'Văn bản', '--kind', kind]).text).toContain(
      `kind: ${kind}\n`,
    )
  })

  it('of which only a later day is known starts with “before”', () => {
    const { file, text } = made(['document', '--before', '--date', '2026-03-05', '--title-vi', 'Đề án'])
    expect(file).toBe('content/documents/before-2026-03-05-de-an.yaml')
    expect(text).toContain('dateIs: before')
    expect(fields().filter((field) => field.includes(' date'))).toEqual([])
  })

  it('never takes the place of one that is there', () => {
    made(document)
    project.write(file, 'mine')
    expect(refused(...document)).toEqual([`${file} is already there; nothing was written.`])
    expect(readFileSync(join(project.root, file), 'utf8')).toBe('mine')
  })

  it.each([
    [['--title-vi', 'A'], '--date is missing.'],
    [['--date', '2026-02-30', '--title-vi', 'A'], '"2026-02-30" is not a date that exists'],
    [['--date', '2026-03-05'], '--title-vi is missing.'],
    [['--date', '2026-03-05', '--title-vi', '…'], 'has no letter or digit'],
    [
      ['--date', '2026-03-05', '--title-vi', 'A', '--kind', 'plan'],
      '"plan" is not one of politburo-resolution',
    ],
    [['--date', '2026-03-05', '--title-vi', 'Kế', 'hoạch'], '"hoạch" belongs to no option'],
    [['--date', '2026-03-05', '--title-vi', 'A', '--titel-en', 'B'], 'There is no option --titel-en'],
    [['--date', '2026-03-05', '--title-vi', 'A', '--kind'], '--kind is given without a value.'],
    [['--date', '../../2026', '--title-vi', 'A'], 'is not a date that exists'],
  ])('asked for with %j is refused in a sentence', (words, sentence) => {
    expect(refused('document', ...words).join('\n')).toContain(sentence)
    expect(project.problems()).toEqual([])
  })
})

describe('a new place', () => {
  const place = ['place', '--kind', 'town', '--name-vi', 'Thị trấn Na Sầm']

  it('is a row at the end of the table of its kind, with no fault but its blanks', () => {
    const { file, blanks } = made(place)
    expect(file).toBe(towns)
    expect(blanks).toEqual([
      'name.en',
      'shapeless (vi, en), or a shape for "thi-tran-na-sam" in content/geometry',
    ])
    expect(fields().sort()).toEqual(
      ['name.en', 'shapeless.en', 'shapeless.vi'].map((field) => `${towns} places.thi-tran-na-sam.${field}`),
    )
  })

  it('passes the check once they are filled in', () => {
    const { text } = made([...place, '--name-en', 'Na Sam town'])
    const filled = text.replace(
      /shapeless:\n {6}vi:\n {6}en:/,
      'shapeless:\n      vi: Chưa vẽ\n      en: Not drawn yet',
    )
    project.write(towns, filled)
    expect(project.problems()).toEqual([])
    expect(project.build().files.has('places/thi-tran-na-sam.json')).toBe(true)
  })

  it('that is there already is refused, in whatever table it is', () => {
    expect(refused('place', '--kind', 'town', '--name-vi', 'Lạng Sơn')).toEqual([
      'content/places/provinces.yaml already has a place "lang-son"; nothing was written.',
    ])
    expect(project.problems()).toEqual([])
  })

  it('of a kind without a table, or of no kind, is refused', () => {
    expect(refused('place', '--kind', 'seaport', '--name-vi', 'Cảng')).toEqual([
      'No table in content/places is of kind seaport; make one first.',
    ])
    expect(refused('place', '--kind', 'lake', '--name-vi', 'Hồ').join()).toContain(
      '"lake" is not one of province',
    )
  })
})

it('what can be neither is refused', () => {
  expect(refused()).toEqual(['Say what to make: document or place.'])
  expect(refused('source')).toEqual(['"source" cannot be made; say document or place.'])
})

it('the command refuses with a sentence and an example, and writes nothing', () => {
  try {
    execFileSync('node', ['tools/new.mjs', 'document', '--kind', 'plan'], { encoding: 'utf8', stdio: 'pipe' })
    expect.unreachable()
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string }
    expect(status).toBe(2)
    expect(stderr).toContain('--date is missing.')
    expect(stderr).toContain('npm run new -- document --date')
  }
})
