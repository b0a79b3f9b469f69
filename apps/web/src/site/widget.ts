/** The built widget, as its manifest tells; see vite.config.ts. */
declare const WIDGET: { folder: string; alias: string; loader: string; integrity: Readonly<Record<string, string>> }

/** Paths of the widget's loader: of the version that this site was built with, which stays, and of the latest. */
export const widget = {
  pinned: `/widget/${WIDGET.folder}/${WIDGET.loader}`,
  moving: `/widget/${WIDGET.alias}/${WIDGET.loader}`,
  /** Hash of the loader that stays. */
  integrity: WIDGET.integrity[WIDGET.loader] ?? '',
}
