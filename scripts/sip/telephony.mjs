import { sipDomain } from "./accounts.mjs";
import { startBaresip } from "./baresip.mjs";
import { startKamailio } from "./kamailio.mjs";
import { startLinphone } from "./linphone.mjs";
import { freePorts, requireFree } from "./ports.mjs";
import { startRtpengine } from "./rtpengine.mjs";
import { createRunFolder } from "./runFolder.mjs";
import { startSipp } from "./sipp.mjs";
import { scriptedExtensions } from "./testNumbers.mjs";

const scriptedCount = 8;
const names = ["server", "secure server", "media server", "silence", "orders to the phone", ...Array.from({ length: scriptedCount }, (_, at) => `scripted far end ${at + 1}`)];

/**
 * A telephone server on loopback: Kamailio, and rtpengine for calls to phones with plain RTP.
 * @param {{ firstPort?: number, ringMs?: number, media?: { portMin: number, portMax: number } }} options
 *   `firstPort`: this one and the twelve after it, which must be free; without it any free ports
 */
export async function startTelephony({ firstPort, ringMs = 6_000, media } = {}) {
  const ports = firstPort === undefined ? await freePorts(names.length) : names.map((_, at) => firstPort + at);
  if (firstPort !== undefined) await requireFree(Object.fromEntries(names.map((name, at) => [name, ports[at]])));
  const [port, wssPort, rtpenginePort, silentPort, controlPort, ...scriptedPorts] = ports;
  const { path: folder, remove } = createRunFolder();
  const rtpengine = await startRtpengine({ port: rtpenginePort, ...media });
  const kamailio = await startKamailio({ port, wssPort, rtpenginePort, silentPort, scriptedPorts, folder, ringMs }).catch(async (error) => {
    await rtpengine.stop();
    throw error;
  });
  const described = { domain: sipDomain, ws: `ws://127.0.0.1:${port}`, wss: `wss://127.0.0.1:${wssPort}`, folder, port, controlPort, scripted: scriptedExtensions(scriptedPorts) };
  return {
    ...described,
    /** What another process needs to know of it. */
    described,
    kamailio,
    async stop() {
      await Promise.all([kamailio.stop(), rtpengine.stop()]);
      remove();
    },
  };
}

/** Far ends at a telephone server, also at one that another process has started. One phone at a time. @param {Awaited<ReturnType<typeof startTelephony>>["described"]} server */
export function farEndsAt({ folder, port, controlPort, scripted }) {
  const busy = new Set();
  return {
    baresip: (options) => startBaresip({ folder, serverPort: port, controlPort, ...options }),
    async linphone(options) {
      const [own] = await freePorts(1);
      return startLinphone({ folder, serverPort: port, port: own, ...options });
    },
    /** @returns the far end, and the extension it is called by, until it ends */
    async sipp(scenario, options) {
      const place = scripted.find(({ extension }) => !busy.has(extension));
      if (place === undefined) throw new Error("All extensions of scripted far ends are taken.");
      busy.add(place.extension);
      const [mediaPort] = await freePorts(1);
      const far = await startSipp({ folder, scenario, port: place.port, serverPort: port, mediaPort, ...options });
      void far.ended.then(() => busy.delete(place.extension));
      return { ...far, extension: place.extension };
    },
  };
}
