import { describeContactCenter } from "../contract/contactCenterContract";
import { gatherCrowd } from "../support/sip/crowd";
import type { Crowd } from "../support/sip/crowd";
import { kamailioSurroundings } from "../support/sip/kamailioSurroundings";
import { describeOnKamailio } from "../support/sip/linesOnKamailio";
import { watchNetwork } from "../support/sip/watchedNetwork";
import { makeSipBench, sipFeatures, sipLacks } from "../support/sipBench";

describeOnKamailio("the contract of a contact centre", 15_070, (lines) => {
  const network = watchNetwork();
  let crowd: Crowd | undefined;
  /** A story that fails leaves its page open. */
  let leave = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    crowd = await gatherCrowd(lines.server.address, network);
  });
  afterEach(() => leave());
  afterAll(() => { crowd?.close(); });

  describeContactCenter({
    name: "sip on a server",
    features: sipFeatures,
    lacks: sipLacks,
    makeBench: async (wish) => {
      const around = kamailioSurroundings(lines.server.address, network, crowd as Crowd);
      leave = () => around.dispose();
      return makeSipBench(around, wish);
    },
  });
});
