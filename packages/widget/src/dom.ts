import { callWithAsyncErrorHandling, createRenderer, type ComponentInternalInstance } from 'vue'

type Handler = Function | Function[]

/** What Vue calls an event handler when it asks who captures errors. */
const NATIVE_EVENT_HANDLER = 5

const listeners = new WeakMap<Handler, EventListener>()

/** What a handler throws reaches the part of the finder that captures errors. */
function listenerOf(handler: Handler, owner: ComponentInternalInstance | null): EventListener {
  const known = listeners.get(handler)
  const listener = known ?? ((event) => callWithAsyncErrorHandling(handler, owner, NATIVE_EVENT_HANDLER, [event]))
  listeners.set(handler, listener)
  return listener
}

/**
 * Vue on as much of a document as the finder's templates take: elements, text, attributes, listeners, and the state of
 * controls. Vue's own way also does transitions, styles, markup in a text and whatever pages may write, and takes 2 kB more.
 */
export const { createApp } = createRenderer<Node, Element>({
  insert: (node, parent, before = null) => void parent.insertBefore(node, before),
  remove: (node) => node.parentNode?.removeChild(node),
  createElement: (tag, namespace) =>
    namespace ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag),
  createText: (text) => document.createTextNode(text),
  createComment: (text) => document.createComment(text),
  setText: (node, text) => (node.nodeValue = text),
  setElementText: (element, text) => (element.textContent = text),
  parentNode: (node) => node.parentElement,
  nextSibling: (node) => node.nextSibling,
  patchProp(element, name, ...[before, after, , owner = null]) {
    if (/^on[A-Z]/.test(name)) {
      const type = name.slice(2).toLowerCase()
      if (before) element.removeEventListener(type, listenerOf(before as Handler, owner))
      if (after) element.addEventListener(type, listenerOf(after as Handler, owner))
    } else write(element, name, after)
  },
})

function write(element: Element, name: string, value: unknown): void {
  if (name in element && (name === 'value' || typeof value === 'boolean')) {
    const now = value ?? ''
    // Writing the same again would move the caret.
    if (Reflect.get(element, name) !== now) Reflect.set(element, name, now)
  } else if (value === undefined || value === null) element.removeAttribute(name)
  else element.setAttribute(name, String(value))
}
