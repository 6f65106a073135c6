/** Lets sound through as long as its page lives. */
export interface DeadMansSwitch {
  /** What is to fall silent with the page. */
  readonly into: GainNode;
  end(): void;
}

/** How long what a page has set sounding outlasts its last sign of life, and how often it gives one. Seconds. */
const silentAfter = 1.6;
const every = 0.4;
/** Against clicks. */
const rampSeconds = 0.01;

/**
 * What is written to the audio clock sounds on where the page hangs, long after another page has taken the call. So the page holds this open, beat by beat.
 * The beats come from the audio clock as well: no browser slows them down in a page out of sight, as it does with timers.
 */
export function createDeadMansSwitch(into: GainNode): DeadMansSwitch {
  const { context } = into;
  const gate = context.createGain();
  let isOver = false;
  gate.connect(into);

  function hold(): void {
    if (isOver) return;
    const now = context.currentTime;
    gate.gain.cancelScheduledValues(now);
    gate.gain.setTargetAtTime(1, now, rampSeconds);
    gate.gain.setTargetAtTime(0, now + silentAfter, rampSeconds);
    const beat = context.createConstantSource();
    beat.offset.value = 0;
    // What leads nowhere, the browser does not play, and never says that it is over.
    beat.connect(gate);
    beat.onended = () => {
      beat.disconnect();
      hold();
    };
    beat.start(now);
    beat.stop(now + every);
  }

  hold();
  return {
    into: gate,
    end() {
      isOver = true;
      gate.disconnect();
    },
  };
}
