/**
 * Writes the JSON Schemas, for editors and for those who read the data API. Run it after a change of
 * src/catalogue/build/schema.ts (content files) or src/catalogue/api.ts (data API); a test says when it was forgotten.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { apiSchemas } from './apiSchemas.mjs'

const { module } = await runnerImport('./src/catalogue/build/open/schemas.ts')
mkdirSync('content/schemas', { recursive: true })
for (const [name, text] of module.contentSchemas()) writeFileSync(`content/schemas/${name}.json`, text)
for (const [name, text] of apiSchemas())
  writeFileSync(`src/catalogue/build/open/apiSchemas/${name}.json`, text)
