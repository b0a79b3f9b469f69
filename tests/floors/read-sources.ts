import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One source file, by its path from the root of the repository with forward slashes. */
export type Source = { readonly path: string; readonly text: string }

const root = fileURLToPath(new URL('../..', import.meta.url))
const patterns = [
  'packages/*/src/**/*.{ts,vue}',
  'packages/*/{data,scripts,cases}/**/*.ts',
  'packages/*/*.test.ts',
  'apps/*/src/**/*.{ts,vue}',
  'scripts/**/*.{ts,mjs}',
]

/** Every source file that the floors apply to. */
export function readSources(): Source[] {
  return globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**', '**/generated/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }))
}

/** What each package and app declares in its package.json, by folder. */
export function readManifests(): { folder: string; name: string; dependencies: string[]; devDependencies: string[] }[] {
  return globSync('{packages,apps}/*/package.json', { cwd: root })
    .sort()
    .map((path) => {
      const manifest = JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as Record<string, Record<string, string>> & {
        name: string
      }
      return {
        folder: path.replaceAll('\\', '/').replace('/package.json', ''),
        name: manifest.name,
        dependencies: Object.keys({
          ...manifest['dependencies'],
          ...manifest['peerDependencies'],
          ...manifest['optionalDependencies'],
        }),
        devDependencies: Object.keys(manifest['devDependencies'] ?? {}),
      }
    })
}
