// @ts-check
/** What a list of pictures may say, field by field; each refusal says what is wrong and how to mend it. */

import { z } from 'zod'
import { faultOfName, faultOfPath } from './fileName.mjs'
import { readView } from './viewField.mjs'

/** @typedef {import('./viewField.mjs').App} App */

/** What stands where a field should: words for a sentence, cut where they are long. @param {unknown} value */
export function shown(value) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}

const noneThere = (/** @type {unknown} */ input) => input === undefined || input === null

/**
 * @template {string} T
 * @param {readonly T[]} words
 */
const oneOf = (words) =>
  z.enum(/** @type {[T, ...T[]]} */ ([...words]), {
    error: ({ input }) => `${shown(input)} is none of these: ${words.join(', ')}`,
  })

/**
 * One value, or a list of different ones.
 * @template {string} T
 * @param {readonly T[]} words
 */
const someOf = (words) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z
      .array(oneOf(words), { error: ({ input }) => `${shown(input)} is no list of: ${words.join(', ')}` })
      .min(1, { error: `is empty; write one or more of: ${words.join(', ')}` })
      .refine((list) => new Set(list).size === list.length, { error: 'names one twice; keep one of them' }),
  )

const yesOrNo = z.boolean({ error: ({ input }) => `${shown(input)} is neither true nor false` })

const words = (/** @type {string} */ what) =>
  z
    .string({
      error: ({ input }) =>
        noneThere(input) ? `is empty; write ${what}` : `${shown(input)} is no text; put it in quotes`,
    })
    .trim()
    .min(1, { error: `is empty; write ${what}, or take the field out` })
    .max(300, { error: 'has more than 300 letters; shorten it' })

/**
 * @param {(text: string) => readonly string[]} faultsOf
 * @param {string} what
 * @param {string} [example]
 */
const textWithout = (faultsOf, what, example = '') =>
  z
    .string({
      error: ({ input }) =>
        `${noneThere(input) ? 'is empty' : `${shown(input)} is no text`}; write ${what}${example && `, such as ${example}`}`,
    })
    .superRefine((text, context) => {
      for (const fault of faultsOf(text))
        context.addIssue({ code: 'custom', message: `${shown(text)} ${fault}` })
    })

/**
 * A name of a size, or pixels as `1600x900`.
 * @param {App} app
 */
function sizeField({ presetNames, ownFormat, limits, english }) {
  const known = `${presetNames.join(', ')}, or pixels such as 1600x900`
  return z.unknown().transform((value, context) => {
    const preset = presetNames.find((name) => name === value)
    if (preset) return { preset }
    const [, width, height] =
      (typeof value === 'string' && /^(\d{1,6})\s*[x×]\s*(\d{1,6})$/i.exec(value)) || []
    const format = ownFormat(Number(width), Number(height))
    if (width && typeof format !== 'string')
      return { preset: /** @type {const} */ ('own'), width: Number(width), height: Number(height) }
    const why =
      width && typeof format === 'string'
        ? `cannot be made. ${english.fault[format].replace('{{min}}', String(limits.side.min)).replace('{{max}}', String(limits.side.max))}`
        : `is no size; write ${known}`
    context.addIssue({ code: 'custom', message: `${shown(value)} ${why}` })
    return z.NEVER
  })
}

/**
 * The address of a place where the atlas can be read, so that codes and links in the pictures lead there.
 * @param {string} text
 */
function faultOfSite(text) {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text))
    return ['is no address on the web; write where the atlas stands, such as https://portal.example/atlas/']
  const { search, hash, username, password } = new URL(text)
  return search || hash || username || password
    ? ['has more than a place; leave off what follows the path']
    : []
}

/** @param {App} app */
export function listFields(app) {
  const { fileKinds, languages, flavours } = app
  const some = (/** @type {string} */ fault) => (fault ? [fault] : [])
  const path = (/** @type {string} */ what, /** @type {string} */ example) =>
    textWithout((text) => some(faultOfPath(text)), what, example)
  const look = {
    format: someOf(fileKinds).optional(),
    size: sizeField(app).optional(),
    languages: someOf(languages).optional(),
    look: oneOf(flavours).optional(),
    transparent: yesOrNo.optional(),
    legend: yesOrNo.optional(),
    scale: yesOrNo.optional(),
    code: yesOrNo.optional(),
    logo: path('a picture beside the list', 'portal.png').optional(),
    subtitle: words('a subtitle').optional(),
  }
  const whole = z.strictObject({
    out: path('a folder beside the list', 'pictures').optional(),
    site: textWithout(faultOfSite, 'where the atlas stands', 'https://portal.example/atlas/').optional(),
    defaults: z.strictObject(look).optional(),
    views: z.array(z.unknown(), {
      error: ({ input }) =>
        noneThere(input)
          ? 'is missing; write a list of pictures, each beginning with “- view:” or “- story:”'
          : 'is no list; begin each picture with “- view:” or “- story:”',
    }),
  })
  const entry = z.strictObject(
    {
      view: textWithout(
        (text) => readView(text, app).faults,
        'an address of the atlas',
        'place=lang-son',
      ).optional(),
      story: textWithout(
        (text) =>
          /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
            ? []
            : ['is no id of a story; copy it from the address of the story'],
        'the id of a story',
        'lang-son-plan-2024-04-21',
      ).optional(),
      file: textWithout((text) => some(faultOfName(text, fileKinds)), 'a name', 'lang-son').optional(),
      title: words('a title').optional(),
      ...look,
    },
    { error: ({ input }) => `${shown(input)} is no picture; write “view:” or “story:” before it` },
  )
  return { whole, entry }
}
