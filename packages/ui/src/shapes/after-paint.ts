/** Runs a task when what has changed by now was painted: a frame is drawn before the task that follows it. */
export function afterPaint(task: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') setTimeout(task)
  else requestAnimationFrame(() => setTimeout(task))
}
