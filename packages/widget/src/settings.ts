/**
 * Everything that a page can tell the finder: attributes, each with a property of the same name. The loader declares
 * them, read-settings.ts reads them, types/index.d.ts describes them. One string, as the loader has to be tiny.
 */
export const SETTINGS =
  'language region sector group phase goal weights initiatives without theme heading inventory site'.split(' ')
