import { describe, expect, test } from "@jest/globals";
import { createAgentStateService } from "../../SoftphoneControl/app/telephone/agentStateService";
import { createCredentialPrompt } from "../../SoftphoneControl/app/telephone/credentialPrompt";
import { createCredentialService } from "../../SoftphoneControl/app/telephone/credentialService";
import { loadTelephoneMemory } from "../../SoftphoneControl/app/telephone/telephoneMemory";
import type { CredentialsAsked } from "../../SoftphoneControl/model/agent/credentials";
import { createFakeClock } from "../support/fakeClock";

const request = { why: "signIn", wereRefused: false, user: "" } as const;

describe("an account that the agent types", () => {
  function promptOf(): { readonly prompt: ReturnType<typeof createCredentialPrompt>; readonly told: (CredentialsAsked | undefined)[] } {
    const told: (CredentialsAsked | undefined)[] = [];
    return { prompt: createCredentialPrompt({ tell: (asked) => told.push(asked) }), told };
  }

  test("goes to whoever asked; others hear only that somebody asked", async () => {
    const { prompt, told } = promptOf();
    const given = prompt.get(request);
    prompt.answer({ user: "alice", password: "secret" });
    expect(await given).toEqual({ user: "alice", password: "secret" });
    expect(told).toEqual([request, undefined]);
  });

  test("is not given when the agent gives up, or when another question takes the place of this one", async () => {
    const { prompt, told } = promptOf();
    const first = prompt.get(request).catch(String);
    const second = prompt.get({ ...request, wereRefused: true }).catch(String);
    prompt.cancel();
    expect([await first, await second]).toEqual([expect.stringContaining("signInCancelled"), expect.stringContaining("signInCancelled")]);
    expect(told.at(-1)).toBeUndefined();
  });

  test("an answer that nobody waits for goes nowhere", () => {
    const { prompt, told } = promptOf();
    prompt.answer({ user: "alice", password: "secret" });
    prompt.cancel();
    expect(told).toEqual([]);
  });
});

describe("an account from a service", () => {
  const clock = createFakeClock();
  const answering = (answer: unknown): ReturnType<typeof createCredentialService> =>
    createCredentialService({ clock, service: { source: "customApi", name: "osp_GetTelephoneAccount" }, services: { ask: () => Promise.resolve(answer) } });

  test("comes with its name, its end and its relays", async () => {
    const servers = [{ urls: "turn:relay.example.com", username: "u", credential: "c" }];
    const answer = { "@odata.context": "…", user: "alice", password: "secret", displayName: "Alice", expiresInS: 60, iceServers: JSON.stringify(servers) };
    const iceServers = [{ urls: ["turn:relay.example.com"], username: "u", credential: "c" }];
    expect(await answering(answer).get(request)).toEqual({ user: "alice", password: "secret", displayName: "Alice", expiresAt: clock.now() + 60_000, iceServers });
    expect(await answering({ ...answer, iceServers: servers }).get(request)).toMatchObject({ iceServers });
  });

  test.each([
    [null, "wrong at its root"],
    [{}, "wrong at user"],
    [{ user: "alice", password: "" }, "wrong at password"],
    [{ user: "alice", password: "secret", iceServers: "nonsense" }, "wrong at iceServers"],
    [{ user: "alice", password: "secret", iceServers: '[{"urls":"stun.example.com"}]' }, "wrong at iceServers"],
    [{ user: "alice", password: "secret", iceServers: '[{"urls":["stun:a","turn:b"],"username":"u"}]' }, "wrong at iceServers"],
    [{ user: "alice", password: "secret", expiresInS: 0 }, "wrong at expiresInS"],
  ])("what makes no sense is refused, and not repeated: %j", async (answer, why) => {
    const refusal = await answering(answer).get(request).catch(String);
    expect(refusal).toContain(`serviceUnclear: ${why}`);
    expect(refusal).not.toContain("alice");
  });

  test("that comes too late is not used", async () => {
    const service = answering({ user: "alice", password: "secret" });
    const late = service.get(request).catch(String);
    service.cancel();
    expect(await late).toContain("signInCancelled");
  });
});

describe("the contact centre's own state API", () => {
  const answering = (answer: unknown): ReturnType<typeof createAgentStateService> =>
    createAgentStateService({ service: { source: "endpoint", name: "https://states.example.com" }, services: { ask: () => Promise.resolve(answer) } });
  test("says yes, or what the state is instead", async () => {
    expect(await answering({})("NotReady", "2")).toBeUndefined();
    expect(await answering({ state: "Ready" })("NotReady", "2")).toEqual({ state: "Ready", reasonCode: "-1" });
  });

  test("nonsense is no yes", async () => {
    expect(await answering({ state: "Asleep" })("NotReady", "2").catch(String)).toContain("serviceUnclear");
    expect(await answering("yes")("NotReady", "2").catch(String)).toContain("serviceUnclear");
  });
});

describe("what a browser remembers of its telephone", () => {
  const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
  const keepOf = (kept: string | undefined) => {
    const saved: string[] = [];
    return { saved, load: () => Promise.resolve(kept), save: (data: string) => Promise.resolve(void saved.push(data)), clear: () => Promise.resolve(), dispose: () => undefined };
  };

  test("is made once, and found again", async () => {
    const keep = keepOf(undefined);
    expect((await loadTelephoneMemory(keep, () => id)).instanceId).toBe(id);
    const [kept] = keep.saved;
    const again = await loadTelephoneMemory(keepOf(kept), () => "another");
    expect(again.instanceId).toBe(id);
    expect(again.choice).toBeUndefined();
  });

  test("holds the devices the agent chose", async () => {
    const keep = keepOf(JSON.stringify({ instanceId: id }));
    await (await loadTelephoneMemory(keep, () => "another")).saveChoice({ input: "Headset", output: "" });
    expect((await loadTelephoneMemory(keepOf(keep.saved.at(-1)), () => "another")).choice).toEqual({ input: "Headset", output: "" });
  });

  test.each(["rubbish", "{}", '{"instanceId":"no uuid"}'])("rubbish makes a new telephone: %s", async (kept) => {
    expect((await loadTelephoneMemory(keepOf(kept), () => id)).instanceId).toBe(id);
  });
});
