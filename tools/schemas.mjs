/** Writes the JSON Schemas of the content files into content/schemas, where editors find them. Run it after a change of src/catalogue/build/schema.ts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport('./src/catalogue/build/open/schemas.ts')
mkdirSync('content/schemas', { recursive: true })
for (const [name, text] of module.contentSchemas()) writeFileSync(`content/schemas/${name}.json`, text)
