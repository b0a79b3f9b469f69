import type { RequestListener } from 'node:http'
import type { Inventory } from '@overstap/core'
import { createExpressMiddleware } from '@trpc/server/adapters/express'
import compression from 'compression'
import express from 'express'
import type { Logger } from 'pino'
import { servePostcodes, type Postcodes } from './postcodes.ts'
import { MAX_BATCH_SIZE, problemOf } from './problem.ts'
import { limitCalls } from './rate-limit.ts'
import { logRequests } from './request-log.ts'
import { createRest } from './rest.ts'
import { appRouter } from './router.ts'
import { DEMO_PATH } from './openapi.ts'
import { frameableBy, openToAll, secure } from './security.ts'
import { handleError, nothingHere } from './send-problem.ts'
import { serveEmbed, serveSite, serveWidget } from './site.ts'
import type { Context } from './trpc.ts'
import { answerAll } from './whole-requests.ts'

export interface AppOptions {
  inventory: Inventory
  /** A fictitious inventory, served apart at `/api/v1/demo` and labelled as such. */
  demo?: Inventory | undefined
  logger: Logger
  /** The calendar date now, in Europe/Amsterdam. */
  today: () => string
  /** An operator's table of postcodes, for the site. */
  postcodes?: Postcodes | undefined
  /** Folder of the built site, served at `/`. */
  site?: string | undefined
  /** Folder of the built widget, served at `/widget/`. */
  widget?: string | undefined
  /** Hosts whose pages may have `/embed` in a frame, with all below them; none where absent. */
  partners?: readonly string[] | undefined
  /** Calls a minute from one address; 0 for no limit. */
  callsPerMinute?: number | undefined
  bodyBytes?: number | undefined
  /** How many proxies stand in front. Never `true`: then anyone names their own address. */
  trustProxyHops?: number | undefined
  /** False while starting or stopping. */
  isReady?: (() => boolean) | undefined
}

/** Beside the names in it, which say so too. */
const labelDemo: express.RequestHandler = (_request, response, next) => {
  response.set('Overstap-Inventory', 'fictitious')
  next()
}

/** Every door of the server, for `createServer` of Node. It listens nowhere yet. */
export function createApp(options: AppOptions): RequestListener {
  const { inventory, demo, logger, today, postcodes, site, widget, partners = [], isReady = () => true } = options
  const { callsPerMinute = 1200, bodyBytes = 256 * 1024, trustProxyHops = 0 } = options
  const context: Context = { inventory, today }
  const app = express()
  app.disable('x-powered-by')
  app.enable('case sensitive routing')
  app.set('etag', false)
  app.set('query parser', false)
  app.set('trust proxy', trustProxyHops)

  const around = [logRequests(logger), secure]
  app.use(around)
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  app.get('/readyz', (_request, response) => {
    const ready = isReady()
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not-ready', inventory: inventory.version })
  })
  app.use(compression())
  app.use('/api', openToAll)
  if (callsPerMinute > 0) app.use(['/api', '/trpc'], limitCalls(callsPerMinute))
  if (demo !== undefined)
    app.use(DEMO_PATH, labelDemo, createRest({ inventory: demo, today }, { bodyBytes, demo: true }))
  app.use('/api/v1', createRest(context, { bodyBytes }))
  app.use(
    '/trpc',
    createExpressMiddleware({
      router: appRouter,
      createContext: () => context,
      maxBodySize: bodyBytes,
      maxBatchSize: MAX_BATCH_SIZE,
      allowMethodOverride: false,
      onError: ({ error, req }) => {
        if (problemOf(error).code === 'internal') req.log.error({ err: error }, 'unexpected error')
      },
    }),
  )
  app.use('/api', nothingHere)
  if (widget !== undefined) {
    app.use('/widget', serveWidget(widget))
    app.get('/embed', frameableBy(partners), serveEmbed(widget))
  }
  app.use('/widget', nothingHere)
  app.get('/postcodes.json', servePostcodes(postcodes))
  if (site !== undefined) app.use(serveSite(site))
  app.use(nothingHere)
  app.use(handleError)
  return answerAll(app, around)
}
