/** Brings a script into the browser's cache, whole: the import that follows takes it from there. */
export async function fetchScript(href: string): Promise<void> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${href} answered ${response.status}`)
  await response.blob()
}
