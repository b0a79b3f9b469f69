// Keeps the site on the device, one version of it at a time. The build puts above this: VERSION, a hash of all that is
// kept; FILES, the addresses of it; PAGES, every page there is. Nothing of what a person tells ever comes here.
const NAME = `overstap-${VERSION}`
const kept = new Set(FILES)
const pages = new Set(PAGES)

self.addEventListener('install', (event) => event.waitUntil(keep()))
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()))
// A new version waits until someone wants it, or until no page of the old one is open.
self.addEventListener('message', (event) => event.data === 'use-now' && self.skipWaiting())
self.addEventListener('fetch', (event) => {
  const { method, mode, destination, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (kept.has(pathname)) event.respondWith(answer(event.request, pathname))
  else if (mode === 'navigate' && pages.has(pathname)) event.respondWith(answer(event.request, '/shell'))
  // Whether there is such a page is for the server to say. Without a connection, a page of our own says that nobody can.
  else if (destination === 'document')
    event.respondWith(fetch(event.request).catch(() => answer(event.request, '/shell')))
})

async function keep() {
  const cache = await caches.open(NAME)
  // What is named by its content may come from the browser's cache; the rest has to be what is there now.
  const requests = FILES.map((path) => {
    const named = path.startsWith('/assets/') || path.startsWith('/inventory/')
    return new Request(path, { cache: named ? 'default' : 'reload', headers: { Accept: 'text/html,*/*' } })
  })
  await cache.addAll(requests)
}

async function forgetOthers() {
  for (const name of await caches.keys()) if (name !== NAME && name.startsWith('overstap-')) await caches.delete(name)
}

/** From what is kept; where the browser threw that away, from the network. */
async function answer(request, path) {
  const cache = await caches.open(NAME)
  return (await cache.match(path, { ignoreVary: true })) ?? fetch(request)
}
