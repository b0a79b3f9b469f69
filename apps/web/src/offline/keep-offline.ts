import { shallowRef, type ShallowRef } from 'vue'

/** What a browser with Trusted Types has; TypeScript does not know it. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string
  }
}

const WORKER = '/worker.js'

/** A new version of the site that is on the device already, but not in use: it is offered, never forced. */
export const newVersion: ShallowRef<ServiceWorker | undefined> = shallowRef()

/**
 * Keeps the site on the device once the page has nothing better to do, so that it works without a connection. Where
 * this fails (no room, a private window) the site works as long as there is a connection.
 */
export async function keepOffline(): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register(trusted(WORKER))
    offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') offer(installing)
      })
    })
  } catch {
    newVersion.value = undefined
  }
}

/** Goes on with the new version: the page loads again. Other open pages keep what they have. */
export function useNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  newVersion.value?.postMessage('use-now')
}

/** The first version of all replaces nothing, so there is nothing to offer. */
function offer(worker: ServiceWorker | null): void {
  if (worker !== null && navigator.serviceWorker.controller !== null) newVersion.value = worker
}

/** The one script address that this site's policy lets a worker come from. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules = {
    createScriptURL: (asked: string) => {
      if (asked !== WORKER) throw new TypeError(`no script may come from ${asked}`)
      return asked
    },
  }
  return trustedTypes?.createPolicy('overstap', rules).createScriptURL(url) ?? url
}
