import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

/** A Chromium that comes from the npm registry: nothing to install on the machine. */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  return await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', ...args],
    headless: true,
  })
}

export type Site = { readonly url: string; readonly close: () => Promise<void> }

/** The built deployable on a free port of this machine, as `npm start` serves it. */
export async function startSite(environment: Readonly<Record<string, string>> = {}): Promise<Site> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const main = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url))
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, NODE_ENV: 'production', ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await answer(`${url}/healthz`, server)
  return {
    url,
    close: async () => {
      if (server.exitCode !== null) return
      const gone = once(server, 'exit')
      server.kill('SIGTERM')
      await gone
    },
  }
}

/**
 * What axe finds wrong at WCAG 2.2 level AA, one line each; empty when the page is clean. Frames of other origins are not
 * looked into: that takes a page of its own to gather in, and three times as long; none of our pages has one.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

async function answer(address: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + 30_000
  while (Date.now() < until) {
    if (server.exitCode !== null) throw new Error(`the site stopped with exit code ${server.exitCode}`)
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  server.kill('SIGKILL')
  throw new Error(`no answer at ${address}`)
}
