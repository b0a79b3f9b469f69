import { readFileSync } from 'node:fs'

const readme = readFileSync(new URL('../../packages/widget/README.md', import.meta.url), 'utf8')

/** The example in this language that the widget's README shows. */
export function readmeExample(language: 'html' | 'css' | 'tsx' | 'vue'): string {
  const [, code] = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm').exec(readme) ?? []
  if (code === undefined) throw new Error(`the README has no example in ${language}`)
  return code
}
