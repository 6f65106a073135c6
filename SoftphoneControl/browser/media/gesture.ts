const gestures = ["pointerdown", "keydown"] as const;

/** Runs `callback` once, at the agent's next click or key anywhere on the page. Returns its undo. */
export function onNextGesture(page: Window, callback: () => void): () => void {
  const undo = (): void => {
    for (const gesture of gestures) page.removeEventListener(gesture, run, true);
  };
  const run = (): void => {
    undo();
    callback();
  };
  for (const gesture of gestures) page.addEventListener(gesture, run, true);
  return undo;
}
