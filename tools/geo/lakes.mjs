// Draws lakes, reservoirs and the lagoons of Huế in and near Vietnam.
import mapshaper from 'mapshaper'
import { area, polygon } from '@turf/turf'
import { boundsOf, meets, regionPolygons, within } from './geoMaps.mjs'

const nearVietnam = [101.8, 8.2, 109.8, 23.6]
const smallestLake = 8e6 // m²
/** The source is coarse; below six corners an outline is a block that resembles no lake. */
const fewestCorners = 6
/** The package's groups are 0 rivers, 1 lakes, 2 seas. Its rivers fall into short blocks, too broken to draw. */
const [rivers, standing] = [0, 1]
/** Tam Giang – Cầu Hai and Lập An, which the package counts as rivers. */
const lagoonCoast = [107.3, 16.2, 108.1, 16.7]

const isLake = ({ group, bounds }) => group === standing || (group === rivers && within(bounds, lagoonCoast))

/**
 * Features without properties. Touching parts are one lake; what reaches beyond the land drawn is cut off, and water
 * that lies outside it by more than 15 % (sea inlets) is left out.
 */
export async function lakes(land) {
  const waters = regionPolygons('earth-waterbodies-10m')
    .map(({ group, rings }) => ({ group, bounds: boundsOf(rings[0]), shape: polygon(rings) }))
    .filter(
      (water) => isLake(water) && meets(water.bounds, nearVietnam) && area(water.shape) >= smallestLake / 4,
    )
    .map(({ shape }) => shape)
  const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features })
  const output = await mapshaper.applyCommands(
    [
      '-i waters.json land.json combine-files',
      '-clean target=waters -dissolve -explode -each "whole = this.area"',
      '-clip land target=waters -filter "this.area > 0.85 * whole" -filter-fields',
      '-o out.json target=waters format=geojson precision=0.0001 rfc7946',
    ].join(' '),
    { 'waters.json': collection(waters), 'land.json': collection(land) },
  )
  const { features, geometries } = JSON.parse(output['out.json'])
  return (geometries ?? features.map(({ geometry }) => geometry))
    .map((geometry) => ({ type: 'Feature', properties: {}, geometry }))
    .filter((lake) => area(lake) >= smallestLake && lake.geometry.coordinates[0].length > fewestCorners)
}
