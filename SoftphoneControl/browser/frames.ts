import type { ClockPort } from "../ports/clockPort";

/** In which everybody else has heard of what is to be drawn. A frame takes longer to begin: what is drawn meanwhile is painted in it. */
const soonMs = 4;
/** A page out of sight, or in a frame that is not shown, has no frames: what is to be drawn is drawn all the same. */
const unpaintedMs = 100;

/** Calls back once, in time for the next frame, and at most once a frame. Returns what undoes it. */
export type BeforePaint = (callback: () => void) => () => void;

/** Of one page. Everything that is drawn must share it. @param clock whose timers go on in a page out of sight: a form may wait for what is told of along with the drawing */
export function createFrames(page: Pick<Window, "requestAnimationFrame">, clock: Pick<ClockPort, "after">): BeforePaint {
  /** Something has been drawn since the last frame. */
  let isDrawn = false;

  return (callback) => {
    let isDone = false;

    function run(): void {
      if (isDone) return;
      undo();
      callback();
    }

    function undo(): void {
      isDone = true;
      cancel();
    }

    // Asked for at once, and not taken back: it takes its time, and is what comes next in any case.
    page.requestAnimationFrame(() => {
      isDrawn = false;
      run();
    });
    const cancel = clock.after(isDrawn ? unpaintedMs : soonMs, () => {
      isDrawn = true;
      run();
    });
    return undo;
  };
}
