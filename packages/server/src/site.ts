import { globSync } from 'node:fs'
import { sep } from 'node:path'
import express, { type RequestHandler } from 'express'
import { openToAll } from './security.ts'

const DAY = 86_400
const files = { index: false, redirect: false, dotfiles: 'ignore' } as const
const NAMED_BY_CONTENT = [`${sep}assets${sep}`, `${sep}inventory${sep}`]

/** The built site: its files, and its pages at addresses without an ending. What is named by its content never changes. */
export function serveSite(folder: string): express.Router {
  const site = express.Router()
  const serveFile = express.static(folder, {
    ...files,
    setHeaders: (response, path) => {
      const kept = NAMED_BY_CONTENT.some((part) => path.includes(part))
      response.setHeader('Cache-Control', kept ? `public, max-age=${365 * DAY}, immutable` : 'no-cache')
    },
  })
  site.use('/inventory', openToAll)
  // A page has one address, and the name of its file is not it.
  site.use((request, response, next) => (request.path.endsWith('.html') ? next() : serveFile(request, response, next)))
  site.get('/{*path}', servePage(folder))
  return site
}

/** Pages as they were built: a path leads to the file of that name, and to the nearest `404.html` where there is none. */
function servePage(folder: string): RequestHandler {
  const pages = new Set(globSync('**/*.html', { cwd: folder }).map((path) => `/${path.replaceAll('\\', '/')}`))
  return (request, response, next) => {
    const { path } = request
    const navigates = request.accepts(['html', 'json']) === 'html' && !/\.[^/]*$/.test(path)
    if (!navigates) return next()
    response.set('Cache-Control', 'no-cache').vary('Accept')
    const page = path === '/' ? '/index.html' : `${path}.html`
    if (pages.has(page)) return response.sendFile(page, { root: folder }, (error) => error && next(error))
    const bare = path.replace(/\/+$/, '')
    if (bare !== path && pages.has(`${bare}.html`)) return response.redirect(308, bare)
    const missing = [`/${path.split('/', 2)[1] ?? ''}/404.html`, '/404.html'].find((name) => pages.has(name))
    if (missing === undefined) return next()
    return response.status(404).sendFile(missing, { root: folder }, (error) => error && next(error))
  }
}

/** A folder named by its content, such as `1.0.0-0c0ffee0`. */
const VERSION = /^\/\d+\.\d+\.\d+-[\da-f]{8}\//

/**
 * The widget's files, for pages of others. What stands under a version never changes; what is under a major version
 * moves on with each release, so it is asked for again every ten minutes.
 */
export function serveWidget(folder: string): express.Router {
  const widget = express.Router()
  widget.use(openToAll)
  widget.use((request, response, next) => {
    // Without the slash the page's relative addresses would lead elsewhere.
    if (request.originalUrl.split('?', 1)[0] === request.baseUrl) return response.redirect(308, `${request.baseUrl}/`)
    const kept = VERSION.test(request.path)
    response.setHeader('Cache-Control', `public, max-age=${kept ? `${365 * DAY}, immutable` : '600'}`)
    return next()
  })
  widget.use(express.static(folder, { ...files, index: 'index.html', cacheControl: false }))
  return widget
}

/** The page with nothing but the finder, for a frame. */
export function serveEmbed(folder: string): RequestHandler {
  return (_request, response, next) => {
    response.set('Cache-Control', 'no-cache')
    response.sendFile('/embed.html', { root: folder }, (error) => error && next(error))
  }
}
