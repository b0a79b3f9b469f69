import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemSchema } from './problem.ts'
import { post, serve, type Served } from './testing/serve.ts'
import { smallInventory } from './testing/small-inventory.ts'

let folder: string
let served: Served
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overstap-site-'))
  await mkdir(join(folder, 'site/assets'), { recursive: true })
  await mkdir(join(folder, 'widget/1.0.0-0c0ffee0'), { recursive: true })
  await mkdir(join(folder, 'widget/1'))
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'site/.env'), 'secret')
  await mkdir(join(folder, 'site/en'))
  await mkdir(join(folder, 'site/initiatieven'))
  await mkdir(join(folder, 'site/inventory'))
  for (const page of ['index', 'en', 'initiatieven', 'initiatieven/switch', '404', 'en/404'])
    await writeFile(join(folder, `site/${page}.html`), `<!doctype html><title>${page}</title>`)
  await writeFile(join(folder, 'site/inventory/c0ffee.json'), '{}')
  await writeFile(join(folder, 'site/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(folder, 'site/assets/main-1a2b.js'), `console.log('${'x'.repeat(5000)}')`)
  await writeFile(join(folder, 'widget/1.0.0-0c0ffee0/finder.js'), 'export {}')
  await writeFile(join(folder, 'widget/1/overstap-finder.js'), 'export {}')
  await writeFile(join(folder, 'widget/embed.html'), '<!doctype html><title>embed</title>')
  await writeFile(join(folder, 'widget/index.html'), '<!doctype html><title>widget</title>')
  served = await serve({ site: join(folder, 'site'), widget: join(folder, 'widget') })
})
afterAll(async () => {
  await served?.close()
  await rm(folder, { recursive: true })
})

const get = (path: string, accept = 'text/html,*/*;q=0.8') =>
  fetch(`${served.url}${path}`, { headers: { Accept: accept } })

describe('the site', () => {
  test.each([
    ['/', 'index'],
    ['/en', 'en'],
    ['/initiatieven', 'initiatieven'],
    ['/initiatieven/switch?x=1.js', 'initiatieven/switch'],
  ])('a page at %s', async (path, page) => {
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(`<title>${page}</title>`)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  test.each([
    ['/bestaat-niet', '404'],
    ['/initiatieven/bestaat-niet', '404'],
    ['/404', '404'],
    ['/en/nowhere', 'en/404'],
    ['/en/initiatives/nowhere/', 'en/404'],
    ['//example.org/', '404'],
  ])('there is nothing at %s, and its page says so', async (path, page) => {
    const response = await get(path)
    expect(response.status).toBe(path === '/404' ? 200 : 404)
    expect(await response.text()).toContain(`<title>${page}</title>`)
  })

  test('a page has one address', async () => {
    const response = await fetch(`${served.url}/initiatieven/switch/`, { redirect: 'manual' })
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/initiatieven/switch')
    expect((await get('/initiatieven.html')).ok).toBe(false)
  })

  test.each([
    ['/assets/gone.js', '*/*'],
    ['/initiatieven', 'application/json'],
    ['/.env', 'text/html'],
    ['/../secret.txt', 'text/html'],
    ['/..%2fsecret.txt', 'text/html'],
    ['/%2e%2e/secret.txt', 'text/html'],
    ['/assets/..%5c..%5csecret.txt', 'text/html'],
  ])('no page at %s for %s', async (path, accept) => {
    const response = await get(path, accept)
    expect(response.ok).toBe(false)
    expect(response.status).toBeLessThan(500)
    expect(await response.text()).not.toContain('secret"')
  })

  test('a published inventory is kept for good, and open to all', async () => {
    const { headers } = await get('/inventory/c0ffee.json', '*/*')
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  test('a version of the widget is kept for good, the alias for a while, and what is not there not at all', async () => {
    const cached = async (path: string) => {
      const { status, headers } = await get(`/widget/${path}`, '*/*')
      return [status, headers.get('cache-control')]
    }
    expect(await cached('1.0.0-0c0ffee0/finder.js')).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(await cached('1.0.0-0c0ffee0/finder.js?')).toEqual([200, 'public, max-age=31536000, immutable'])
    expect(await cached('1/overstap-finder.js')).toEqual([200, 'public, max-age=600'])
    expect(await cached('1.0.0-0c0ffee0/gone.js')).toEqual([404, 'no-store'])
    expect(await cached('')).toEqual([200, 'public, max-age=600'])
    const bare = await fetch(`${served.url}/widget`, { redirect: 'manual' })
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/widget/'])
  })

  test('hashed assets are kept for good, and travel compressed', async () => {
    const response = await get('/assets/main-1a2b.js', '*/*')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toMatch(/gzip|br/)
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache')
  })
})

describe('what a browser is told', () => {
  test.each([
    ['Range', 'bytes=9999999-'],
    ['If-Match', '"another"'],
    ['If-Unmodified-Since', 'Mon, 01 Jan 2001 00:00:00 GMT'],
  ])('what a file does not meet is told to the caller, and is no fault of ours: %s', async (name, value) => {
    for (const path of ['/', '/widget/1/overstap-finder.js', '/embed']) {
      const response = await fetch(`${served.url}${path}`, { headers: { Accept: 'text/html', [name]: value } })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: 'bad-request' })
    }
  })

  test('a page may load and do nothing but its own', async () => {
    const { headers } = await get('/')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain(`default-src 'none';script-src 'self'`)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('set-cookie')).toBeNull()
  })

  test('the API and the widget are open to every origin, the rest to none', async () => {
    for (const path of [
      '/api/v1/inventory',
      '/api/v1/nothing',
      '/widget/1/overstap-finder.js',
      '/inventory/c0ffee.json',
    ]) {
      const { headers } = await get(path, '*/*')
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    }
    for (const path of ['/', '/trpc/initiatives', '/healthz', '/assets/main-1a2b.js']) {
      const { headers } = await get(path)
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  })

  test('no page has ours in a frame, but a partner may have the finder', async () => {
    const { headers: closed } = await get('/embed')
    expect(closed.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(closed.get('x-frame-options')).toBe('DENY')
    const open = await serve({ widget: join(folder, 'widget'), partners: ['partner.nl', 'http://localhost:8080'] })
    const { headers } = await fetch(`${open.url}/embed?region=twente`)
    expect(headers.get('content-security-policy')).toContain(
      'frame-ancestors https://partner.nl https://*.partner.nl http://localhost:8080 http://*.localhost:8080;',
    )
    expect(headers.get('content-security-policy')).not.toContain("frame-ancestors 'none'")
    expect(headers.get('x-frame-options')).toBeNull()
    for (const path of ['/healthz', '/widget/']) {
      const other = await fetch(`${open.url}${path}`)
      expect(other.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(other.headers.get('x-frame-options')).toBe('DENY')
    }
    await open.close()
  })

  test('a browser that asks first may post JSON', async () => {
    const response = await fetch(`${served.url}/api/v1/match`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type')
  })
})

describe('an address without a path that can be read', () => {
  test.each(['http://[/', 'http://[', 'http://[/api/v1/match', '*', '/%', '/api/v1/initiatives/%'])(
    '%s',
    async (target) => {
      const { head, body } = await send(`GET ${target} HTTP/1.1`)
      expect(head).toMatch(/^HTTP\/1\.1 40[04] /)
      expect(head).toContain('content-type: application/problem+json; charset=utf-8')
      expect(head).toContain('x-content-type-options: nosniff')
      const problem = problemSchema.parse(JSON.parse(body))
      expect(['bad-request', 'no-such-route']).toContain(problem.code)
      expect(body).not.toMatch(/<|Error|node_modules|\.[jt]s\b/)
    },
  )

  test('is logged like any other', async () => {
    served.log.length = 0
    await send('GET http://[/ HTTP/1.1')
    await expect.poll(() => served.log.length).toBe(1)
    expect(JSON.parse(served.log[0] ?? '')).toMatchObject({ req: { method: 'GET' }, res: { status: 400 } })
  })
})

describe('the log', () => {
  test('holds no profile, address or query string', async () => {
    served.log.length = 0
    await post(`${served.url}/api/v1/match?who=someone-personal`, { profile: { age: 77, municipality: 'zwolle' } })
    await post(`${served.url}/api/v1/match`, { profile: { municipality: 'someone-personal' } })
    await fetch(`${served.url}/trpc/initiative?input=${encodeURIComponent('{"slug":"someone-personal"}')}`)
    await expect.poll(() => served.log.length).toBe(3)
    expect(served.log.join('')).not.toMatch(/someone-personal|zwolle|"age"|127\.0\.0\.1|user-agent/)
    // A line is written once an answer has gone out, by when the next may have been asked.
    expect(served.log.map((line): unknown => JSON.parse(line))).toContainEqual(
      expect.objectContaining({
        req: expect.objectContaining({ method: 'POST', path: '/api/v1/match' }) as unknown,
        res: { status: 200 },
      }),
    )
  })

  test('what breaks inside is logged and not told', async () => {
    const broken = await serve({
      today: () => {
        throw new Error('the clock at /secret/path stopped')
      },
    })
    for (const path of ['/api/v1/match', '/trpc/match']) {
      const response = await post(`${broken.url}${path}`, {})
      expect(response.status).toBe(500)
      const body = await response.text()
      expect(body).toContain('"internal"')
      expect(body).not.toMatch(/clock|secret|\.ts/)
    }
    expect(broken.log.filter((line) => line.includes('the clock at'))).toHaveLength(2)
    await broken.close()
  })
})

describe('limits', () => {
  test('so many calls a minute, of which a batch is as many as it holds', async () => {
    const limited = await serve({ callsPerMinute: 10 })
    const batch = `${limited.url}/trpc/initiatives,initiatives,initiatives,initiatives?batch=1`
    expect((await fetch(batch)).status).toBe(200)
    expect((await fetch(batch.replaceAll(',', '%2C'))).status).toBe(200)
    expect((await fetch(`${limited.url}/api/v1/initiatives`)).status).toBe(200)
    const refused = await fetch(batch)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ code: 'too-many-requests' })
    expect((await fetch(`${limited.url}/healthz`)).status).toBe(200)
    await limited.close()
  })

  test.each([
    [0, 429],
    [1, 200],
  ])('with %i proxies in front, a caller that names another address', async (trustProxyHops, status) => {
    const limited = await serve({ callsPerMinute: 1, trustProxyHops })
    const from = (address: string) =>
      fetch(`${limited.url}/api/v1/initiatives`, { headers: { 'X-Forwarded-For': address } })
    await from('203.0.113.1')
    expect((await from('203.0.113.2')).status).toBe(status)
    await limited.close()
  })
})

test('healthy always, ready when told so', async () => {
  let ready = false
  const starting = await serve({ isReady: () => ready })
  expect(await (await fetch(`${starting.url}/healthz`)).json()).toEqual({ status: 'ok' })
  expect((await fetch(`${starting.url}/readyz`)).status).toBe(503)
  ready = true
  expect(await (await fetch(`${starting.url}/readyz`)).json()).toEqual({
    status: 'ready',
    inventory: smallInventory.version,
  })
  await starting.close()
})

/** `fetch` would mend the address before it asks. */
async function send(line: string): Promise<{ head: string; body: string }> {
  const { hostname, port } = new URL(served.url)
  const socket = connect(Number(port), hostname)
  socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`)
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
  return { head: head.replaceAll(/^[^:\n]*:/gm, (name) => name.toLowerCase()), body }
}
