import { createFrames } from "../../SoftphoneControl/browser/frames";
import type { BeforePaint } from "../../SoftphoneControl/browser/frames";

let painted: (() => void)[];

/** A page whose frames come when the test says so. */
function framesOf(): BeforePaint {
  painted = [];
  const page = { requestAnimationFrame: (callback: FrameRequestCallback) => painted.push(() => { callback(0); }) };
  const after = (delayMs: number, callback: () => void): (() => void) => {
    const timer = setTimeout(callback, delayMs);
    return () => { clearTimeout(timer); };
  };
  return createFrames(page, { after });
}

function paint(): void {
  for (const callback of painted.splice(0)) callback();
}

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => {
  jest.useRealTimers();
});

describe("what is drawn", () => {
  it("is drawn once everybody else has heard, in time for the next frame", () => {
    const beforePaint = framesOf();
    const draw = jest.fn();
    beforePaint(draw);
    expect(draw).not.toHaveBeenCalled();
    jest.advanceTimersByTime(4);
    expect(draw).toHaveBeenCalledTimes(1);
    paint();
    jest.advanceTimersByTime(1_000);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("is drawn in a frame that comes sooner", () => {
    const beforePaint = framesOf();
    const draw = jest.fn();
    beforePaint(draw);
    paint();
    expect(draw).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1_000);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("is drawn once a frame, however much there is", () => {
    const beforePaint = framesOf();
    const draw = jest.fn();
    beforePaint(draw);
    jest.advanceTimersByTime(4);
    beforePaint(draw);
    jest.advanceTimersByTime(12);
    expect(draw).toHaveBeenCalledTimes(1);
    paint();
    expect(draw).toHaveBeenCalledTimes(2);
    beforePaint(draw);
    jest.advanceTimersByTime(4);
    expect(draw).toHaveBeenCalledTimes(3);
  });

  it("is drawn ten times a second where the page has no frames", () => {
    const beforePaint = framesOf();
    let drawn = 0;
    const again = (): void => {
      drawn += 1;
      beforePaint(again);
    };
    beforePaint(again);
    jest.advanceTimersByTime(1_000);
    expect(drawn).toBe(10);
  });

  it("is not drawn once that is undone", () => {
    const beforePaint = framesOf();
    const draw = jest.fn();
    beforePaint(draw)();
    paint();
    jest.advanceTimersByTime(1_000);
    expect(draw).not.toHaveBeenCalled();
  });
});
