import { farEndsAt, startTelephony } from "./telephony.mjs";

/** Long enough to find the button. */
const ringMs = 60_000;

const scripts = ["echo", "earlyMedia", "ringsForEver"];

/** A telephone server for people: it rings long, a phone answers, and some far ends follow their scripts call after call. @param {number} firstPort */
export async function startDesk(firstPort) {
  const telephony = await startTelephony({ firstPort, ringMs });
  const farEnds = farEndsAt(telephony.described);
  const started = [];
  const stop = async () => {
    await Promise.all(started.map((far) => far.stop()));
    await telephony.stop();
  };
  try {
    const phone = await farEnds.baresip();
    started.push(phone);
    const scripted = [];
    for (const scenario of scripts) {
      const far = await farEnds.sipp(scenario, { calls: 0 }).catch(() => undefined);
      if (far === undefined) continue;
      started.push(far);
      scripted.push({ extension: far.extension, scenario });
    }
    return { ...telephony.described, phone, scripted, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
