import { sep } from 'node:path'
import express from 'express'
import { openToAll } from './security.ts'

const DAY = 86_400
const files = { index: false, redirect: false, dotfiles: 'ignore' } as const

/** The built site. Its hashed assets never change; a page's address is the site's own business, a file's is not. */
export function serveSite(folder: string): express.Router {
  const site = express.Router()
  site.use(
    express.static(folder, {
      ...files,
      setHeaders: (response, path) => {
        const hashed = path.includes(`${sep}assets${sep}`)
        response.setHeader('Cache-Control', hashed ? `public, max-age=${365 * DAY}, immutable` : 'no-cache')
      },
    }),
  )
  site.get('/{*path}', (request, response, next) => {
    const navigates = request.accepts(['html', 'json']) === 'html' && !/\.[^/]*$/.test(request.path)
    if (!navigates) return next()
    response.set('Cache-Control', 'no-cache').vary('Accept')
    response.sendFile('index.html', { root: folder }, (error) => error && next())
  })
  return site
}

/** The widget's files, for pages of others. Their names are fixed, so they are asked for again every ten minutes. */
export function serveWidget(folder: string): express.Router {
  const widget = express.Router()
  widget.use(openToAll)
  widget.use(
    express.static(folder, {
      ...files,
      setHeaders: (response) => response.setHeader('Cache-Control', 'public, max-age=600'),
    }),
  )
  return widget
}
