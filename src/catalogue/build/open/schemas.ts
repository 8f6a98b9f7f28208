/** JSON Schemas (draft 2020-12) of the content files, out of the schemas that the check uses: for editors and other tools. */
import { z } from 'zod'
import { documentFile, id, issuerTable, placeRow, placeTable, sourceTable } from '../schema'

const schemas = {
  document: ['A document: content/documents/<id>.yaml', documentFile],
  places: [
    'A table of places of one kind: content/places/<kind>.yaml',
    placeTable.extend({ places: z.record(id, placeRow) }),
  ],
  sources: ['The articles in which we read: content/sources.yaml', sourceTable],
  issuers: ['Bodies that issue, sign or hold documents: content/issuers.yaml', issuerTable],
} as const satisfies Record<string, readonly [string, z.ZodType]>

/** Name (`document`, `places`, `sources`, `issuers`) and text. Rules that need more than one value are left to the check. */
export function contentSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, [title, schema]]) => [
      name,
      `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) }, null, 2)}\n`,
    ]),
  )
}
