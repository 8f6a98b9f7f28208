/** The data that the drawn map draws, made from the content of this project, for tests. */
import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import type { Index, LayerFile } from '../../src/catalogue/api'
import { buildData } from '../../src/catalogue/build/build'
import { baseNames } from '../../src/catalogue/client'
import { layerIds } from '../../src/catalogue/layers'
import type { Ground } from '../../src/drawing/sheet'

const { files } = buildData(process.cwd())
const parsed = <T>(text: string | undefined) => JSON.parse(text!) as T

export const index = parsed<Index>(files.get('index.json'))

export const ground: Ground = {
  base: Object.fromEntries(
    baseNames.map((name) => [
      name,
      parsed<FeatureCollection>(readFileSync(`public/geo/${name}.geojson`, 'utf8')),
    ]),
  ),
  layers: Object.fromEntries(
    layerIds.map((id) => [id, parsed<LayerFile>(files.get(`layers/${id}.geojson`))]),
  ),
}
