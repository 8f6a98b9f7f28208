/** Every colour of the map, named by meaning, once for MapLibre, the drawn map, the legend and the pictures. */

export interface Palette {
  sea: string
  land: string
  province: string
  /** A province that documents speak of. */
  provinceNamed: string
  lake: string
  island: string
  edge: string
  border: string
  graticule: string
  seaLabel: string
  landLabel: string
  provinceLabel: string
  label: string
  halo: string
  zone: string
  region: string
  triangle: string
  corridor: string
  expressway: string
  road: string
  railway: string
  town: string
  economicZone: string
  industrialPark: string
  energy: string
  airport: string
  seaport: string
  borderGate: string
  selected: string
  plate: string
  /** What tools measure and draw. */
  mark: string
  /** Arcs between places that work together. */
  arc: string
}

export const flavours = ['light', 'dark', 'contrast', 'print'] as const
export type Flavour = (typeof flavours)[number]

const light: Palette = {
  sea: '#cadee9',
  land: '#e4e0d8',
  province: '#f2efe8',
  provinceNamed: '#fffefa',
  lake: '#b4d0e0',
  island: '#b9a878',
  edge: '#c3bcae',
  border: '#8d8575',
  graticule: '#c3d7e2',
  seaLabel: '#4a7791',
  landLabel: '#8b8578',
  provinceLabel: '#57503f',
  label: '#26303a',
  halo: '#fffefb',
  zone: '#6d4bb0',
  region: '#8a6f3c',
  triangle: '#b3266f',
  corridor: '#c8570a',
  expressway: '#1d5fc4',
  road: '#8a7247',
  railway: '#39424e',
  town: '#3b4652',
  economicZone: '#227a4b',
  industrialPark: '#7d6300',
  energy: '#bb2f24',
  airport: '#4549b8',
  seaport: '#08718f',
  borderGate: '#93420f',
  selected: '#e0004d',
  plate: '#ffffff',
  mark: '#10212e',
  arc: '#00635a',
}

const dark: Palette = {
  sea: '#0f1d29',
  land: '#1c242b',
  province: '#222b34',
  provinceNamed: '#35424e',
  lake: '#16303f',
  island: '#a08f5f',
  edge: '#46525e',
  border: '#8493a1',
  graticule: '#1a2c3a',
  seaLabel: '#7fa9c2',
  landLabel: '#8d99a4',
  provinceLabel: '#c9cfd5',
  label: '#f0f3f6',
  halo: '#141c23',
  zone: '#b79cf0',
  region: '#cdb27a',
  triangle: '#f27bb3',
  corridor: '#f59a4a',
  expressway: '#7db0ff',
  road: '#c0a873',
  railway: '#c7d0da',
  town: '#d5dce3',
  economicZone: '#6fcf97',
  industrialPark: '#e0c04a',
  energy: '#ff8a7d',
  airport: '#a9acff',
  seaport: '#5cc7e6',
  borderGate: '#f0a06a',
  selected: '#ff5c93',
  plate: '#11181f',
  mark: '#f7fbff',
  arc: '#5fe0cf',
}

/** Names at 7:1 and lines at 4.5:1 on every ground; the sea stays pale, so that its names can be read too. */
const contrast: Palette = {
  sea: '#dbe9f4',
  land: '#d9d9d9',
  province: '#efefef',
  provinceNamed: '#ffffff',
  lake: '#9cc3de',
  island: '#5a4a12',
  edge: '#5c5c5c',
  border: '#333333',
  graticule: '#8aa5b8',
  seaLabel: '#003a5c',
  landLabel: '#404040',
  provinceLabel: '#1a1a1a',
  label: '#000000',
  halo: '#ffffff',
  zone: '#4a1d96',
  region: '#543c00',
  triangle: '#7d0057',
  corridor: '#732900',
  expressway: '#00329e',
  road: '#4a3a12',
  railway: '#1f2328',
  town: '#14181c',
  economicZone: '#004d26',
  industrialPark: '#4b3b00',
  energy: '#860009',
  airport: '#2a2e9a',
  seaport: '#00475c',
  borderGate: '#6b2800',
  selected: '#b80048',
  plate: '#ffffff',
  mark: '#000000',
  arc: '#004a42',
}

/** For paper: no ink where there is nothing to say. */
const print: Palette = {
  ...light,
  sea: '#ffffff',
  land: '#f3f2ef',
  province: '#ffffff',
  provinceNamed: '#ffffff',
  lake: '#dce8ef',
  edge: '#b9b4a9',
  border: '#6f6a60',
  graticule: '#e4eaee',
  halo: '#ffffff',
}

export const palettes: Record<Flavour, Palette> = { light, dark, contrast, print }
