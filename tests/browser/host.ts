import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Pages of somebody else, on another address than the site. */
export type Host = {
  readonly url: string
  /** Puts a page at a path, with its response headers. */
  readonly put: (path: string, html: string, headers?: Readonly<Record<string, string>>) => string
  readonly close: () => void
}

export async function startHost(): Promise<Host> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>()
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (page === undefined) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    put: (path, html, headers = {}) => {
      pages.set(path, { html, headers })
      return url + path
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A page with the widget's script in its head, and something in its body. */
export function pageWith(script: string, body: string, head = ''): string {
  return `<!doctype html><html lang="nl"><head><title>Gemeente</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width">${head}${script}</head>
<body><main><h1>Gemeente</h1>${body}</main></body></html>`
}
