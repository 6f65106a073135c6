import { createLineBench } from "../support/sip/lineBench";
import type { LineBench } from "../support/sip/lineBench";
import { isKamailioThere, startKamailio } from "../support/sip/kamailio";
import type { Kamailio } from "../support/sip/kamailio";
import { untilSo } from "../support/sip/realClock";

const port = 15_060;
const withServer = isKamailioThere || process.env.CI !== undefined ? describe : describe.skip;

withServer("a line on Kamailio", () => {
  let server: Kamailio;
  let benches: LineBench[] = [];

  beforeAll(async () => {
    server = await startKamailio(port);
  });
  afterAll(() => server.stop());
  afterEach(() => {
    for (const bench of benches) bench.close();
    benches = [];
  });

  function bench(options: Parameters<typeof createLineBench>[0] = {}): LineBench {
    const made = createLineBench({ ...options, settings: { server: server.address, ...options.settings } });
    benches.push(made);
    return made;
  }

  async function registered(user: string, options: Parameters<typeof createLineBench>[0] = {}): Promise<LineBench> {
    const made = bench(options);
    await made.untilConnection("up");
    await made.line.register({ user, password: `pw-${user}` });
    made.line.setDoor("open");
    return made;
  }

  it("registers, and takes the registration back", async () => {
    const alice = await registered("alice");
    expect(alice.heard).toEqual(["connecting", "up"]);
    expect(alice.wire.filter((line) => line === "> REGISTER")).toHaveLength(2);
    await alice.line.unregister();
    const bob = await registered("bob");
    const leg = await bob.line.call("alice");
    expect(await bob.until(leg, "over")).toMatchObject({ reason: "notAnswered", status: 480 });
  });
});
