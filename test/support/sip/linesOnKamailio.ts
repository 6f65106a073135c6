import type { Leg } from "../../../SoftphoneControl/adapters/sip/leg";
import { createLineBench } from "./lineBench";
import type { BenchOptions, LineBench } from "./lineBench";
import { startKamailio } from "./kamailio";
import type { Kamailio } from "./kamailio";

/** Lines on a Kamailio of their own, for one suite. */
export interface Lines {
  readonly server: Kamailio;
  /** A line that has an open socket, and no account. */
  open(options?: BenchOptions): Promise<LineBench>;
  /** Registered as alice, bob or carol, and open to callers. */
  registered(user: string, options?: BenchOptions): Promise<LineBench>;
  /** One calls the other, and both talk. */
  talk(from: LineBench, to: LineBench, name: string): Promise<readonly [Leg, Leg]>;
}

/** Tells stories that need Kamailio: `npm run test:sip` sees to it that it is there. */
export function describeOnKamailio(name: string, port: number, tell: (lines: Lines) => void): void {
  describe(name, () => {
    let server: Kamailio | undefined;
    let benches: LineBench[] = [];
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => { unhandled.push(reason); };

    beforeAll(async () => {
      process.on("unhandledRejection", note);
      server = await startKamailio(port);
    });
    afterAll(async () => {
      process.off("unhandledRejection", note);
      await server?.stop();
    });
    afterEach(() => {
      for (const bench of benches) bench.close();
      benches = [];
      expect(unhandled.splice(0)).toEqual([]);
    });

    const lines: Lines = {
      get server() {
        if (server === undefined) throw new Error("Kamailio has not started.");
        return server;
      },
      async open(options = {}) {
        const bench = createLineBench({ ...options, settings: { server: lines.server.address, ...options.settings } });
        benches.push(bench);
        await bench.untilConnection("up");
        return bench;
      },
      async registered(user, options) {
        const bench = await lines.open(options);
        await bench.line.register({ user, password: `pw-${user}` });
        bench.line.setDoor("open");
        return bench;
      },
      async talk(from, to, user) {
        const out = await from.line.call(user);
        const incoming = await to.nextCall();
        await incoming.answer();
        await from.until(out, "up");
        await to.until(incoming, "up");
        return [out, incoming];
      },
    };
    tell(lines);
  });
}
