import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser, startSite } from './harness.ts'
import { type Host, startHost } from './host.ts'
import { type Watched, watch } from './watch.ts'

/** The site as it was built, and a browser to look at it with. */
export type UsedSite = {
  readonly url: string
  readonly browser: Browser
  /** Opens a page as a visitor of its own would, watched; it is closed after the test. */
  readonly watch: (options?: BrowserContextOptions) => Promise<Watched>
}

type Options = {
  /** Settings of the server, read when it starts: what was set up before can be used in it. */
  readonly environment?: () => Readonly<Record<string, string>>
  /** Chromium's own switches. */
  readonly switches?: readonly string[]
}

/** Starts one server and one browser for all tests of a file, and ends them. Usable inside tests and later hooks. */
export function useSite({ environment = () => ({}), switches = [] }: Options = {}): UsedSite {
  let url: string | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    const site = await startSite(environment())
    url = site.url
    return site.close
  })
  beforeAll(async () => {
    const opened = await openBrowser(switches)
    browser = opened
    return () => opened.close()
  })
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close()
  })
  return {
    get url() {
      return started(url)
    },
    get browser() {
      return started(browser)
    },
    watch: (options) => watch(started(browser), options),
  }
}

/** Starts one host of other people's pages for all tests of a file, and ends it. */
export function useHost(): Omit<Host, 'close'> {
  let host: Host | undefined
  beforeAll(async () => {
    host = await startHost()
  })
  afterAll(() => host?.close())
  return {
    get url() {
      return started(host).url
    },
    put: (...page) => started(host).put(...page),
  }
}

function started<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('this is there from the first hook on, not while tests are being listed')
  return thing
}
