import { untilSo } from "./untilSo.mjs";

/** A tone that is there is between -10 and -30 dB here, one that is not below -75. A browser takes one from a microphone for noise, and damps it to -40. */
const thereDb = -50;
const goneDb = -65;

/**
 * Waits for tones to come and go, at anything with ears.
 * @param {{ level: (hz: number) => Promise<number>, loudest: () => Promise<readonly { hz: number, db: number }[]> }} ears
 */
export function hearingOf({ level, loudest }) {
  const told = async (hz) => ({ db: await level(hz), loudest: await loudest() });
  return {
    level,
    loudest,
    /** Until this frequency is heard; resolves to its level in dB. */
    hears: async (hz, ms) => (await untilSo(() => told(hz), ({ db }) => db > thereDb, `${hz} Hz is heard`, ms)).db,
    /** Until it is heard no more. */
    hearsNo: async (hz, ms) => (await untilSo(() => told(hz), ({ db }) => db < goneDb, `${hz} Hz is not heard`, ms)).db,
  };
}
