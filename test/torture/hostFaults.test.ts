import { createAnalyticsEffect } from "../../SoftphoneControl/effects/host/analyticsEffect";
import { createCallSessionEffect } from "../../SoftphoneControl/effects/host/callSessionEffect";
import { createHostCommandEffect } from "../../SoftphoneControl/effects/host/hostCommandEffect";
import { createPopEffect } from "../../SoftphoneControl/effects/host/popEffect";
import { createPresenceEffect } from "../../SoftphoneControl/effects/contactCenter/presenceEffect";
import { createToastEffect } from "../../SoftphoneControl/effects/host/toastEffect";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { isPending } from "../../SoftphoneControl/model/requests/phoneRequest";
import { anna, createCallsBench, found } from "../support/callsBench";
import { appeared, changed, telephony } from "../support/facts";
import { hostPage } from "../support/fakeHosts";
import { createChance } from "./support/chance";
import { apmWorld, cifWorld, hostFaults, spoil } from "./support/roughHost";
import type { RoughWorld } from "./support/roughHost";
import { report, sized } from "./support/torture";

const configuration = {
  callSession: { ...defaultConfiguration.callSession, template: "case", when: "offered" as const, parameters: { customer: "{callerName}" }, closeAtEnd: true },
  notification: { template: "incoming", parameters: { title: "{callerName}" } },
  presence: { Ready: "Available", Active: "Busy" },
  analytics: { ...defaultConfiguration.analytics, enabled: true },
};
/** What the agent may read of it. */
const plain = /^(info|warning|error) (hostTimeout|hostUnclear|noSessions|notPossibleNow|recordNotShown|sessionLimit|sessionRefused|gone)$/;

/** One call from its first ring to its end, while the host gets worse and better; returns what is wrong at its end. */
async function callThrough(world: RoughWorld, worse: () => void): Promise<readonly string[]> {
  const bench = createCallsBench(configuration, { [hostPage]: world.host }, createCallSessionEffect, createPopEffect, createPresenceEffect, createToastEffect, createAnalyticsEffect, createHostCommandEffect);
  world.clock.runsOn(bench.clock);
  const agentIs = (state: "Active" | "Ready", revision: number) => ({ type: "contactCenter.agentStateChanged", at: 5, channelId: telephony, revision, state, reasonCode: "-1", reasonCodeLabel: "" }) as const;
  const faults: string[] = [];
  const stands = (state: string | undefined): void => void (bench.call()?.state === state || faults.push(`the call is ${String(bench.call()?.state)}, not ${String(state)}`));
  worse();
  await bench.hears(appeared(), found(anna));
  stands("Offered");
  worse();
  await bench.clock.advance(2_000);
  await bench.hears(changed(2, { state: "Active", connectedAt: 2_000, capabilities: ["pause", "end"] }), agentIs("Active", 2));
  stands("Active");
  worse();
  const shown = await bench.wants({ type: "openRecord", record: anna });
  await bench.wants({ type: "createSession", templateName: "case", templateParameters: { a: 1 } }, hostPage, "integration");
  await bench.clock.advance(1_000);
  worse();
  await bench.hears(changed(3, { state: "Paused" }), changed(4, { state: "Active" }));
  stands("Active");
  await bench.clock.advance(30_000);
  const { phase } = bench.getPhone().requests[shown] ?? {};
  if (phase === "failed" && bench.notices().length === 0) faults.push("the agent reads nothing of a record that was not shown");
  worse();
  await bench.hears(changed(5, { state: "Ended", endReason: "otherHungUp" }), agentIs("Ready", 3));
  await bench.clock.advance(60_000);
  stands(undefined);
  const open = Object.values(bench.getPhone().requests).filter(isPending);
  if (open.length > 0) faults.push(`pending for ever: ${open.map(({ command }) => command.type).join(", ")}`);
  if (bench.clock.pending > 0) faults.push(`${bench.clock.pending} timers are left`);
  faults.push(...bench.notices().filter((notice) => !plain.test(notice)).map((notice) => `no plain words: ${notice}`));
  faults.push(...bench.logged().filter((line) => /Ada|Anna|4420|2025/.test(line)));
  return faults;
}

describe.each([["CIF", cifWorld], ["Apm", apmWorld]] as const)("a call in a Dynamics whose %s is faulty", (name, makeWorld) => {
  it.each(hostFaults)("in all methods at once: each %s", async (fault) => {
    const world = makeWorld();
    expect(await callThrough(world, () => { for (const method of world.methods) spoil(world, method, fault); })).toEqual([]);
  });

  it("in some methods, and in others a moment later", async () => {
    const first = Number(process.env.OSP_SEED ?? 20_261_122);
    const calls = sized(3_000, 60);
    const lost: string[] = [];
    let injected = 0;
    for (let seed = first; seed < first + calls; seed += 1) {
      const chance = createChance(seed);
      const world = makeWorld();
      const faults = await callThrough(world, () => {
        for (const method of world.methods) {
          const isSpoilt = chance() < 0.4;
          injected += isSpoilt ? 1 : 0;
          spoil(world, method, isSpoilt ? chance.of(hostFaults) : undefined);
        }
      });
      if (faults.length > 0) lost.push(`seed ${seed}: ${faults.join("; ")}`);
    }
    report({ suite: "Dynamics", fault: `${name}: throws, rejects, hangs, nonsense, missing`, injected, survived: calls - lost.length, lost: lost.length, note: `${calls} calls` });
    expect(lost).toEqual([]);
  }, 600_000);
});
