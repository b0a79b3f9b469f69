import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * What a page of ours may do. Everything comes from this address; nothing is inlined or evaluated.
 * `upgrade-insecure-requests` stays out: it would break the site on plain HTTP anywhere but localhost.
 */
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // Vue's own, and the one that lets the service worker's address through.
  'trusted-types': ['vue', 'overstap'],
}

export const secure: RequestHandler = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
  xFrameOptions: { action: 'deny' },
  // What else runs under the host's name is not ours to decide.
  strictTransportSecurity: { includeSubDomains: false },
})

/** Open to pages of other origins, without credentials: the API, the widget's files and the published inventories, and nothing else. */
export const openToAll: RequestHandler = (request, response, next) => {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  })
  if (request.method !== 'OPTIONS') return next()
  response
    .set({
      'Access-Control-Allow-Methods': 'GET, HEAD, POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': '86400',
    })
    .sendStatus(204)
}
