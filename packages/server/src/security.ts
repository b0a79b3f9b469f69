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

/**
 * Lets pages of these partners, and of every host below theirs, put what is served into a frame. Browsers match
 * `*.partner.nl` on the dot: `a.partner.nl` is one, `evilpartner.nl` is not. The older header can name no list, so it
 * goes where there is one.
 * @param partners hosts as `partner.nl`; one that begins with a scheme stands for that scheme only, https being usual.
 */
export function frameableBy(partners: readonly string[]): RequestHandler {
  const sources = partners.flatMap((partner) => {
    const [, scheme = 'https://', host = ''] = /^(https?:\/\/)?(.*)$/.exec(partner) ?? []
    return [scheme + host, `${scheme}*.${host}`]
  })
  return (_request, response, next) => {
    if (sources.length > 0) {
      const policy = String(response.getHeader('Content-Security-Policy'))
      const ancestors = `frame-ancestors ${sources.join(' ')}`
      response.setHeader('Content-Security-Policy', policy.replace("frame-ancestors 'none'", ancestors))
      response.removeHeader('X-Frame-Options')
    }
    next()
  }
}

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
