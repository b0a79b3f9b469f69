/**
 * Lets a script in by its hash: the import that follows takes it. Only a preload carries a hash there; but one that fails
 * spoils its address for as long as the page is open. So the script is brought into the browser's cache first, and that
 * can be tried again.
 */
export const fetchScript = (href: string, integrity: string): Promise<unknown> =>
  fetch(href, { integrity }).then(
    () =>
      new Promise((onload, onerror) => {
        const link = document.createElement('link')
        document.head.append(Object.assign(link, { rel: 'modulepreload', integrity, href, onload, onerror }))
      }),
  )
export type FetchScript = typeof fetchScript
