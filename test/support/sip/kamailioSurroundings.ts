import { createLine } from "../../../SoftphoneControl/adapters/sip/createLine";
import type { Line } from "../../../SoftphoneControl/adapters/sip/line";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import { createFakeClock } from "../fakeClock";
import type { SipSurroundings } from "../sipBench";
import { agentsUser, numbers } from "./crowd";
import type { Crowd } from "./crowd";
import { createFakeSounds } from "./fakeSound";
import type { WatchedNetwork } from "./watchedNetwork";

/** So far time goes before the network has its turn again. Milliseconds. */
const stepMs = 50;

/** The real line on a real server: our time is told when to pass, and passes only while nothing is on its way. */
export function kamailioSurroundings(server: string, network: WatchedNetwork, crowd: Crowd): SipSurroundings {
  const clock = createFakeClock();
  const access = network.access();
  const instanceId = crypto.randomUUID();
  const wakers = new Set<() => void>();
  const lines: Line[] = [];

  return {
    clock,
    numbers,
    other: {
      ...crowd.side,
      networkDrops() {
        access.cut();
        return network.isQuiet();
      },
      networkReturns() {
        access.mend();
        for (const wake of wakers) wake();
        return Promise.resolve();
      },
      callIsUpBeforeSignIn: () => Promise.reject(new Error("the server keeps no call without its page")),
    },
    openLine() {
      const line = createLine({
        page: {
          isSecure: false,
          openSocket: access.openSocket,
          onAwake(listener) {
            wakers.add(listener);
            return () => wakers.delete(listener);
          },
          isPrivateNetworkDenied: () => Promise.resolve(false),
        },
        clock,
        log: { write: () => undefined },
        settings: { ...defaultConfiguration.sip, server, domain: "sip.test" },
        instanceId,
        userAgentName: "Open Softphone test",
        sounds: createFakeSounds().factory,
        mixSounds: () => ({ add: () => undefined, remove: () => undefined, dispose: () => undefined }),
        random: Math.random,
      });
      lines.push(line);
      return line;
    },
    openCredentials: () => ({
      isAutomatic: true,
      get: () => Promise.resolve({ user: agentsUser, password: `pw-${agentsUser}`, displayName: "Alex Morgan" }),
      cancel: () => undefined,
    }),
    async passes(ms) {
      await network.isQuiet();
      for (let left = ms; left > 0; left -= stepMs) {
        await clock.advance(Math.min(left, stepMs));
        await network.isQuiet();
        crowd.look();
      }
      await network.isQuiet();
    },
    async dispose() {
      for (const line of lines) line.dispose();
      await crowd.goHome();
    },
  };
}
