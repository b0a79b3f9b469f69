import express from 'express'

export function createApp(): express.Express {
  const app = express()
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  return app
}
