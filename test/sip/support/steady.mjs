const pauseMs = 40;

/** A tone that is there is above. dB */
const goneDb = -65;

/**
 * Listens all through a story: the sound must never be gone.
 * @param {Readonly<Record<string, { ears: { level: (hz: number) => Promise<number> }, hz: number }>>} listeners by name
 * @param {() => Promise<void>} story
 */
export async function soundGoesOn(listeners, story) {
  let isOver = false;
  const gaps = [];
  const listen = async ([name, { ears, hz }]) => {
    while (!isOver) {
      const db = await ears.level(hz);
      if (db < goneDb) gaps.push(`${name} heard ${hz} Hz with ${db} dB`);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  };
  const listening = Promise.all(Object.entries(listeners).map(listen));
  try {
    await story();
  } finally {
    isOver = true;
    await listening;
  }
  if (gaps.length > 0) throw new Error(`The sound was gone: ${gaps.slice(0, 5).join("; ")}`);
}
