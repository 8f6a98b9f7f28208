/** JSON Schemas: of the content files, out of the schemas that the check uses; of the data API, as `npm run schemas` read them off its types. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { documentFile, id, issuerTable, placeRow, placeTable, sourceTable, storyFile } from '../schema'

const schemas = {
  document: ['A document: content/documents/<id>.yaml', documentFile],
  places: [
    'A table of places of one kind: content/places/<kind>.yaml',
    placeTable.extend({ places: z.record(id, placeRow) }),
  ],
  sources: ['The articles in which we read: content/sources.yaml', sourceTable],
  issuers: ['Bodies that issue, sign or hold documents: content/issuers.yaml', issuerTable],
  story: ['A source retold step by step: content/stories/<source>.yaml', storyFile],
} as const satisfies Record<string, readonly [string, z.ZodType]>

/** Name (`document`, `places`, `sources`, `issuers`, `story`) and text. Rules that need more than one value are left to the check. */
export function contentSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, [title, schema]]) => [
      name,
      `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) }, null, 2)}\n`,
    ]),
  )
}

const apiNames = [
  'index',
  'documents',
  'mentions',
  'place',
  'place-page',
  'document',
  'stories',
  'story',
  'shape',
] as const

/** Name and text; the files stand beside this one and are never written by hand. */
export function apiSchemas(): Map<string, string> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'apiSchemas')
  return new Map(apiNames.map((name) => [name, readFileSync(join(folder, `${name}.json`), 'utf8')]))
}
