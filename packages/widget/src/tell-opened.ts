import { emit } from './emit.ts'

/** Tells the page when someone opens what there is to say of an initiative, or its page. */
export function tellOpened(element: HTMLElement, finder: HTMLElement): void {
  finder.addEventListener('click', ({ target }) => {
    const clicked = target instanceof Element ? target.closest('summary, a') : null
    const initiative = clicked?.closest<HTMLElement>('[data-initiative]')?.dataset['initiative']
    const wasOpen = clicked?.parentElement instanceof HTMLDetailsElement && clicked.parentElement.open
    if (initiative !== undefined && !wasOpen) emit(element, 'open', { initiative })
  })
}
