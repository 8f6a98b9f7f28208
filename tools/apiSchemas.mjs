// @ts-check
/** JSON Schemas (draft-07) of the data API, read off the TypeScript types that the build and the app share: src/catalogue/api.ts. */
import { createGenerator } from 'ts-json-schema-generator'
import { isCommand } from './install.mjs'

const types = {
  index: ['Index', 'data/index.json'],
  documents: ['DocumentList', 'data/documents.json'],
  mentions: ['MentionTable', 'data/mentions.json'],
  place: ['PlaceEntry', 'data/places/<id>.json'],
  'place-page': ['PlacePage', 'data/places/<id>/<page>.json'],
  document: ['DocumentEntry', 'data/documents/<id>.json'],
  stories: ['StoryList', 'data/stories.json'],
  story: ['StoryEntry', 'data/stories/<id>.json'],
  shape: ['ShapeProperties', 'the properties of a feature in data/layers/<layer>.geojson'],
}

/** Name and text of each schema. Objects are closed: a key that the types do not name is a mistake. */
export function apiSchemas() {
  const generator = createGenerator({
    path: 'src/catalogue/api.ts',
    tsconfig: 'tsconfig.json',
    skipTypeCheck: true,
    additionalProperties: false,
    expose: 'all',
  })
  return new Map(
    Object.entries(types).map(([name, [type, file]]) => {
      const schema = generator.createSchema(type)
      return [name, `${JSON.stringify({ title: file, ...schema }, null, 2)}\n`]
    }),
  )
}

if (isCommand(import.meta.url)) console.log(JSON.stringify(Object.fromEntries(apiSchemas())))
