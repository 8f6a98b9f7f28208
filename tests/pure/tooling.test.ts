import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findChromium, howToGetChromium } from '../../tools/chromium.mjs'
import { glyphTops } from '../../tools/glyphTops.mjs'
import { missingPackages, nodeIsNewEnough } from '../../tools/install.mjs'
import { serve } from '../../tools/serve.mjs'
import { countsOf } from '../../tools/test.mjs'

let folder: string

function write(path: string, words: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), words)
}

describe('the server of the built atlas', () => {
  let atlas: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-'))
    write('secret.txt', 'not for the page')
    write('dist/index.html', '<!doctype html><title>Atlas</title>')
    write('dist/assets/app-1a2b.js', 'export {}')
    write('dist/geo/provinces.geojson', '{}')
    write('dist/data/places/lang-son.json', '{}')
    atlas = await serve({ folder: join(folder, 'dist'), port: 0 })
  })
  afterAll(async () => {
    await atlas.close()
    rmSync(folder, { recursive: true })
  })

  const get = (path: string) => fetch(atlas.url + path)

  it('lets the page load nothing but its own files, and lets anybody embed it', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain('frame-ancestors *')
    expect(policy).not.toContain('unsafe')
  })

  it('names the type of every file, so that no browser guesses', async () => {
    const typeOf = async (path: string) => (await get(path)).headers.get('content-type')
    expect(await typeOf('/')).toBe('text/html;charset=utf-8')
    expect(await typeOf('/assets/app-1a2b.js')).toBe('text/javascript; charset=utf-8')
    expect(await typeOf('/geo/provinces.geojson')).toBe('application/geo+json')
    expect(await typeOf('/data/places/lang-son.json')).toBe('application/json')
    expect((await get('/')).headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('lets browsers keep the files whose names change with their content, and ask again for all others', async () => {
    const cachingOf = async (path: string) => (await get(path)).headers.get('cache-control')
    expect(await cachingOf('/assets/app-1a2b.js')).toContain('immutable')
    expect(await cachingOf('/data/places/lang-son.json')).toBe('no-cache')
  })

  it('lets pages of other origins read the data', async () => {
    expect((await get('/data/places/lang-son.json')).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('answers an unknown address with a plain sentence, not with the page', async () => {
    const answer = await get('/data/places/nowhere.json')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toBe('There is no file at this address.\n')
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..\\..\\..\\secret.txt'])(
    'does not leave its folder for %s',
    async (path) => {
      // fetch would tidy the path before it asks.
      const status = await new Promise((done, failed) => {
        request(atlas.url, { path }, (answer) => done(answer.resume().statusCode))
          .on('error', failed)
          .end()
      })
      expect(status).toBe(404)
    },
  )

  it('takes nothing from anybody', async () => {
    expect((await fetch(atlas.url, { method: 'POST', body: 'x' })).status).toBe(405)
  })

  it('says which folder is missing', async () => {
    await expect(serve({ folder: join(folder, 'nothing'), port: 0 })).rejects.toThrow(
      /There is no folder .*nothing/,
    )
  })

  it('says when the port is taken, so that the next can be tried', async () => {
    const port = Number(new URL(atlas.url).port)
    await expect(serve({ folder: join(folder, 'dist'), port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('the search for a Chromium', () => {
  const linux = (environment: Record<string, string>, ...installed: string[]) =>
    findChromium({ environment, platform: 'linux', exists: (path) => installed.includes(path) })

  it('prefers CHROMIUM_PATH to what is installed', () => {
    const environment = { PATH: '/bin', CHROMIUM_PATH: '/opt/mine' }
    expect(linux(environment, '/bin/chromium', '/opt/mine')).toBe('/opt/mine')
  })

  it('takes no other than CHROMIUM_PATH names, and says that it is not there', () => {
    const environment = { PATH: '/bin', CHROMIUM_PATH: '/opt/mine' }
    expect(linux(environment, '/bin/chromium')).toBeUndefined()
    expect(howToGetChromium(environment)).toContain('/opt/mine')
  })

  it('takes Chromium before Chrome, wherever on the path they are', () => {
    const environment = { PATH: ['/bin', '/usr/bin'].join(delimiter) }
    expect(linux(environment, join('/bin', 'google-chrome'), join('/usr/bin', 'chromium'))).toBe(
      join('/usr/bin', 'chromium'),
    )
  })

  it('knows where Chrome lies on macOS and Windows', () => {
    const exists = () => true
    expect(findChromium({ environment: {}, platform: 'darwin', exists })).toContain('Google Chrome.app')
    const environment = { PROGRAMFILES: 'C:\\Program Files' }
    expect(findChromium({ environment, platform: 'win32', exists })).toMatch(
      /^C:\\Program Files.*chrome\.exe$/,
    )
  })

  it('tells a person what to install where there is none', () => {
    expect(linux({ PATH: '/bin' })).toBeUndefined()
    expect(howToGetChromium({})).toContain('install one')
  })
})

describe('the search for missing packages', () => {
  const lock = (...packages: [name: string, version: string, optional?: boolean][]) =>
    JSON.stringify({
      packages: Object.fromEntries(
        packages.map(([name, version, optional]) => [name, { version, optional }]),
      ),
    })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-'))
    write(
      'package-lock.json',
      lock(['', '1.0.0'], ['node_modules/react', '19.3.1'], ['node_modules/mac', '1.0.0', true]),
    )
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('finds all missing in a fresh clone', () => {
    expect(missingPackages(folder)).toEqual(['node_modules/react'])
  })

  it('finds a package of another version than the lock says', () => {
    write('node_modules/.package-lock.json', lock(['node_modules/react', '18.0.0']))
    expect(missingPackages(folder)).toEqual(['node_modules/react'])
  })

  it('finds nothing missing when all is installed but what is for other platforms', () => {
    write('node_modules/.package-lock.json', lock(['node_modules/react', '19.3.1']))
    expect(missingPackages(folder)).toEqual([])
  })
})

describe('the question whether Node.js is new enough', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0'])('says yes to %s', (version) => {
    expect(nodeIsNewEnough(version)).toBe(true)
  })
  it.each(['18.20.4', '20.18.3', '21.7.0', '22.12.0'])('says no to %s', (version) => {
    expect(nodeIsNewEnough(version)).toBe(false)
  })
})

describe('the count of tests', () => {
  it('reads the reports of Vitest and of Playwright', () => {
    expect(countsOf({ numPassedTests: 40, numFailedTests: 2 })).toEqual({ passed: 40, failed: 2 })
    expect(countsOf({ stats: { expected: 7, flaky: 1, unexpected: 3 } })).toEqual({ passed: 8, failed: 3 })
  })

  it('is nothing where a stage wrote no report', () => {
    expect(countsOf(undefined)).toEqual({ passed: 0, failed: 0 })
  })
})

describe('the mending of MapLibre’s tall letters', () => {
  type Handler = (code: string) => { code: string } | null
  const mend = () => {
    const plugin = glyphTops()
    const { handler } = plugin.transform as unknown as { handler: Handler }
    const end = plugin.buildEnd as unknown as (
      this: { error: (words: string) => void },
      error?: Error,
    ) => void
    const said: string[] = []
    return { handler, end: (error?: Error) => end.call({ error: (words) => said.push(words) }, error), said }
  }

  it('finds the fault in the MapLibre that is installed, and takes out just that', () => {
    const { handler, end, said } = mend()
    const code = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.mjs', 'utf8')
    const mended = handler(code)!.code
    expect(code.length - mended.length).toBe('||-8'.length)
    expect(mended).toContain('.glyphTop/2-27.5')
    end()
    expect(said).toEqual([])
  })

  it('stops a build that has nothing to mend, unless it failed by itself', () => {
    const { handler, end, said } = mend()
    expect(handler('top: char.glyphTop / textureScale - topAdjustment')).toBeNull()
    end(new Error('Another reason'))
    expect(said).toEqual([])
    end()
    expect(said.join()).toMatch(/no longer has the fault/)
  })
})
