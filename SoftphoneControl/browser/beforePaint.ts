/** A page out of sight, or in a frame that is not shown, has no frames: what is waited for comes all the same. */
const unpaintedMs = 100;

/** Calls back once, right before the browser paints next. Returns what undoes it. */
export function beforePaint(page: Window, callback: () => void): () => void {
  const frame = page.requestAnimationFrame(run);
  const timer = page.setTimeout(run, unpaintedMs);

  function undo(): void {
    page.cancelAnimationFrame(frame);
    page.clearTimeout(timer);
  }

  function run(): void {
    undo();
    callback();
  }

  return undo;
}
