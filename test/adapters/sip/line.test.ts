import type { Leg } from "../../../SoftphoneControl/adapters/sip/leg";
import { createFakeClock } from "../../support/fakeClock";
import type { FakeClock } from "../../support/fakeClock";
import { createLineBench } from "../../support/sip/lineBench";
import type { BenchOptions, LineBench } from "../../support/sip/lineBench";
import { createScriptedServer, gatewaySdp, headerOf } from "../../support/sip/scriptedServer";
import type { ScriptedServer } from "../../support/sip/scriptedServer";

describe("a line, and a server that says what it wants", () => {
  let server: ScriptedServer;
  let clock: FakeClock;
  let alice: LineBench;
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => { unhandled.push(reason); };

  beforeAll(() => process.on("unhandledRejection", note));
  afterAll(() => process.off("unhandledRejection", note));

  async function start(settings: BenchOptions["settings"] = {}): Promise<void> {
    server = createScriptedServer();
    clock = createFakeClock();
    alice = createLineBench({ settings: { server: "ws://server.invalid", ...settings }, page: { openSocket: server.openSocket }, inputs: { clock } });
    await clock.advance(0);
    const registered = alice.line.register({ user: "alice", password: "secret" });
    await clock.advance(0);
    await registered;
    alice.line.setDoor("open");
  }

  beforeEach(() => start());
  afterEach(async () => {
    alice.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled.splice(0)).toEqual([]);
  });

  async function answered(): Promise<Leg> {
    const calling = alice.line.call("+49301234");
    await clock.advance(0);
    const leg = await calling;
    await clock.advance(0);
    server.answer(server.last("INVITE"), 200, ["Contact: <sip:bob@server.invalid>"], gatewaySdp);
    await clock.advance(0);
    expect(leg.phase).toBe("up");
    return leg;
  }

  function inDialog(method: string, cseq: number, headers: Readonly<Record<string, string>> = {}, body?: string): void {
    const invite = server.last("INVITE");
    server.request(method, { From: `${headerOf(invite, "To").replace(/;tag=.*/, "")};tag=server`, To: headerOf(invite, "From"), "Call-ID": headerOf(invite, "Call-ID"), CSeq: `${cseq} ${method}`, ...headers }, body);
  }

  it("hears ring-back with sound before the answer, and who the server found", async () => {
    const calling = alice.line.call("+49301234");
    await clock.advance(0);
    const leg = await calling;
    await clock.advance(0);
    expect(server.last("INVITE")).toMatch(/^INVITE sip:\+49301234@sip\.test SIP/);
    server.answer(server.last("INVITE"), 183, ["Contact: <sip:bob@server.invalid>", 'P-Asserted-Identity: "Bob Baker" <sip:1002@sip.test>'], gatewaySdp);
    await clock.advance(0);
    expect(alice.heard.slice(2)).toEqual(["media", "otherChanged", "ringing"]);
    expect(leg.other).toMatchObject({ address: "1002", name: "Bob Baker" });
    server.answer(server.last("INVITE"), 200, ["Contact: <sip:bob@server.invalid>"], gatewaySdp);
    await clock.advance(0);
    expect(leg.phase).toBe("up");
  });

  it("confirms a reliable ringing (100rel)", async () => {
    const calling = alice.line.call("bob");
    await clock.advance(0);
    await calling;
    await clock.advance(0);
    server.answer(server.last("INVITE"), 180, ["Contact: <sip:bob@server.invalid>", "Require: 100rel", "RSeq: 7"]);
    await clock.advance(0);
    expect(headerOf(server.last("PRACK"), "RAck")).toBe("7 1 INVITE");
  });

  it("rings reliably for whoever requires it, until it is confirmed", async () => {
    server.request("INVITE", { Require: "100rel" }, gatewaySdp);
    await clock.advance(0);
    expect(alice.legs).toHaveLength(1);
    expect(server.last("SIP/2.0 180")).toMatch(/\r\nRequire: 100rel\r\n/i);
    const count = () => server.got.filter((text) => text.startsWith("SIP/2.0 180")).length;
    await clock.advance(500);
    expect(count()).toBe(2);
    server.request("PRACK", { To: headerOf(server.last("SIP/2.0 180"), "To"), CSeq: "2 PRACK", RAck: "1 1 INVITE" });
    await clock.advance(60_000);
    expect(count()).toBe(2);
    expect(server.last("SIP/2.0 200")).toMatch(/PRACK/);
  });

  it("tells what the caller's headers say", async () => {
    server.request("INVITE", { "X-Account": "4711", Privacy: "id" }, gatewaySdp);
    await clock.advance(0);
    expect(alice.legs[0]?.other).toEqual({ address: "", name: undefined, headers: { "X-Account": "4711" } });
  });

  it("answers 488 to what can't be agreed on", async () => {
    server.request("INVITE", {}, "nonsense");
    await clock.advance(0);
    Object.assign(alice.sounds.last, { setDescription: () => Promise.reject(new Error("no session description")) });
    await expect(alice.legs[0]?.answer()).rejects.toMatchObject({ code: "workItemEnded" });
    expect(server.got.filter((text) => /^SIP\/2\.0 [3-6]/.test(text)).map((text) => text.slice(8, 11))).toEqual(["488"]);
  });

  it("holds a fetched call anew that was on hold, once it is there: who was offered a one-way sound first could never speak", async () => {
    const record = (await answered()).record();
    if (record === undefined) throw new Error("The call is not up.");
    const since = server.got.length;
    const leg = alice.line.recover({ ...record, isHeld: true });
    await clock.advance(0);
    expect(alice.sounds.last.told).toContain("held");
    server.answer(server.last("INVITE"), 200, ["Contact: <sip:bob@server.invalid>"], gatewaySdp);
    await clock.advance(0);
    const invites = server.got.slice(since).filter((text) => text.startsWith("INVITE "));
    expect(invites.map((text) => headerOf(text, "Replaces") !== "")).toEqual([true, false]);
    expect([leg.phase, leg.isHeld]).toEqual(["up", true]);
  });

  it("ends the call when the other side knows nothing of it any more (481)", async () => {
    const leg = await answered();
    const held = leg.hold();
    held.catch(() => undefined);
    await clock.advance(0);
    server.answer(server.last("INVITE"), 481);
    await clock.advance(0);
    await expect(held).rejects.toMatchObject({ code: "workItemEnded" });
    expect(alice.newsOf(leg).at(-1)).toEqual({ type: "over", reason: "connectionLost", status: 481 });
  });

  it("leaves everything as it was when hold is refused (488)", async () => {
    const leg = await answered();
    const held = leg.hold();
    held.catch(() => undefined);
    expect(alice.sounds.last.told.at(-1)).toBe("held");
    await clock.advance(0);
    server.answer(server.last("INVITE"), 488);
    await clock.advance(0);
    await expect(held).rejects.toMatchObject({ code: "refused", detail: "488" });
    expect([leg.phase, leg.isHeld, alice.sounds.last.hasOffer]).toEqual(["up", false, false]);
    expect(alice.sounds.last.told.slice(-2)).toEqual(["offer forgotten", "resumed"]);
  });

  it("ends the call of somebody who has gone without a word, after half a minute", async () => {
    const leg = await answered();
    alice.sounds.last.onRestartWanted?.();
    for (let tries = 1; tries <= 4; tries += 1) {
      await clock.advance(0);
      expect(leg.phase).toBe("up");
      server.answer(server.last("INVITE"), 480);
      await clock.advance(tries === 4 ? 0 : 10_000);
    }
    expect(alice.newsOf(leg).at(-1)).toEqual({ type: "over", reason: "connectionLost", status: 480 });
    expect(alice.sounds.last.told.filter((word) => word === "restarted")).toHaveLength(4);
  });

  it("waits 2.1 to 4 s after a collision, since it made the call, and stays silent", async () => {
    const leg = await answered();
    const held = leg.hold();
    await clock.advance(0);
    const first = server.last("INVITE");
    server.answer(first, 491);
    await clock.advance(2_099);
    expect(server.last("INVITE")).toBe(first);
    await clock.advance(1_901);
    const second = server.last("INVITE");
    expect(second).not.toBe(first);
    server.answer(second, 200, ["Contact: <sip:bob@server.invalid>"], gatewaySdp);
    await clock.advance(0);
    await held;
    expect(alice.sounds.last.told).toEqual(["held", "offer forgotten"]);
  });

  describe("a transfer", () => {
    async function ordered(): Promise<Leg> {
      const leg = await answered();
      const taken = leg.transferTo("carol");
      await clock.advance(0);
      expect(server.last("REFER")).toMatch(/\r\nRefer-To: <sip:carol@sip\.test>\r\n/);
      server.answer(server.last("REFER"), 202);
      await clock.advance(0);
      await taken;
      return leg;
    }
    const frag = (text: string) => [{ Event: "refer", "Subscription-State": "active", "Content-Type": "message/sipfrag" }, text] as const;

    it("that nobody speaks of is silent after 10 s, and may still come true", async () => {
      const leg = await ordered();
      await clock.advance(9_999);
      expect(alice.heard).not.toContain("transferSilent");
      await clock.advance(1);
      expect(alice.heard.at(-1)).toBe("transferSilent");
      expect(leg.phase).toBe("up");
      inDialog("NOTIFY", 1, ...frag("SIP/2.0 200 OK\r\n"));
      await clock.advance(0);
      expect(alice.heard.slice(-2)).toEqual(["transferSucceeded", "over transferred"]);
      expect(server.last("BYE")).toBeDefined();
    });

    it("counts as done when the other side says goodbye", async () => {
      await ordered();
      inDialog("NOTIFY", 1, ...frag("SIP/2.0 100 Trying\r\n"));
      await clock.advance(20_000);
      inDialog("BYE", 2);
      await clock.advance(0);
      expect(alice.heard.slice(-2)).toEqual(["transferSucceeded", "over transferred"]);
      await clock.advance(120_000);
      expect(alice.heard).not.toContain("transferSilent");
    });

    it("is not moved by news that is none", async () => {
      const leg = await ordered();
      inDialog("NOTIFY", 1, ...frag("HTTP/1.1 200 OK"));
      inDialog("NOTIFY", 2, { Event: "presence", "Content-Type": "message/sipfrag" }, "SIP/2.0 200 OK");
      await clock.advance(0);
      expect(leg.phase).toBe("up");
    });
  });

  it.each([
    ["an evil header", "sip:carol@sip.test?Replaces=a%0D%0AEvil:%20yes"],
    ["another protocol", "https://evil.example/"],
    ["nobody", "sip:sip.test"],
    ["somebody at another domain", "sip:carol@elsewhere.example"],
  ])("does not follow an order with %s", async (_, target) => {
    alice.close();
    await start({ takesReferrals: true });
    const leg = await answered();
    const invites = server.got.filter((text) => text.startsWith("INVITE")).length;
    inDialog("REFER", 1, { "Refer-To": `<${target}>` });
    await clock.advance(0);
    expect(server.got.filter((text) => text.startsWith("INVITE"))).toHaveLength(invites);
    expect(server.got.at(-1)).toMatch(/^SIP\/2\.0 (603|400)/);
    expect(leg.phase).toBe("up");
  });

  it("follows three orders to call somebody in one call, and no more", async () => {
    alice.close();
    await start({ takesReferrals: true });
    const leg = await answered();
    const called = () => server.got.filter((text) => text.startsWith("INVITE sip:carol"));
    const invite = server.last("INVITE");
    const refer = (cseq: number): void => {
      server.request("REFER", { From: `${headerOf(invite, "To").replace(/;tag=.*/, "")};tag=server`, To: headerOf(invite, "From"), "Call-ID": headerOf(invite, "Call-ID"), CSeq: `${cseq} REFER`, "Refer-To": "<sip:carol@SIP.test>" });
    };
    for (let order = 1; order <= 4; order += 1) {
      refer(order * 10);
      await clock.advance(10);
      if (order <= 3) server.answer(server.last("INVITE"), 486);
      await clock.advance(10);
    }
    expect([called().length, leg.phase]).toEqual([3, "up"]);
    expect(server.got.at(-1)).toMatch(/^SIP\/2\.0 603/);
  });

  it("follows no order to call somebody unless the settings allow it", async () => {
    const leg = await answered();
    const invites = server.got.filter((text) => text.startsWith("INVITE")).length;
    inDialog("REFER", 1, { "Refer-To": "<sip:carol@sip.test>" });
    await clock.advance(0);
    expect(server.got.filter((text) => text.startsWith("INVITE"))).toHaveLength(invites);
    expect(server.got.at(-1)).toMatch(/^SIP\/2\.0 603/);
    expect(leg.phase).toBe("up");
  });

  it("lives on whatever comes", async () => {
    const leg = await answered();
    const invite = server.last("INVITE");
    const call = headerOf(invite, "Call-ID");
    const hostile: readonly unknown[] = [
      "", "\0", "x", "SIP/2.0", "INVITE", "INVITE sip:alice SIP/2.0\r\n\r\n", "SIP/2.0 999 What\r\n\r\n", new ArrayBuffer(8), 7, undefined, {},
      `BYE sip:alice SIP/2.0\r\nCall-ID: ${call}\r\n\r\n`, `INVITE sip:%%% SIP/2.0\r\nVia: ;;;\r\nFrom: <>\r\nTo: <>\r\nCall-ID: \r\nCSeq: x\r\n\r\n`,
      `INVITE sip:alice@sip.test SIP/2.0\r\n${"X-A: b\r\n".repeat(7_000)}\r\n`, "A".repeat(1_000_000), `SIP/2.0 200 OK\r\nVia: ${"a,".repeat(20_000)}\r\n\r\n`,
    ];
    for (const message of hostile) server.say(message);
    server.request("INVITE", { "Call-ID": "wrong", To: "<sip:alice@sip.test>;tag=wrong" }, gatewaySdp);
    server.request("BYE", { "Call-ID": call, To: "<sip:alice@sip.test>;tag=wrong" });
    server.request("INVITE", { "Call-ID": "r1", Replaces: "nothing" }, gatewaySdp);
    server.request("INVITE", { "Call-ID": "r2", Replaces: "a;to-tag=b;from-tag=c" }, gatewaySdp);
    server.request("REFER", { "Call-ID": "r3", "Refer-To": "<sip:evil@sip.test>" });
    server.request("NOTIFY", { "Call-ID": "r4", Event: "refer" });
    inDialog("INVITE", 1, { Contact: "<<<" }, "no description");
    inDialog("INFO", 2, {}, "x");
    inDialog("MESSAGE", 3, {}, "x");
    inDialog("UPDATE", 4);
    await clock.advance(0);
    expect(leg.phase).toBe("up");
    expect(alice.log.length).toBeGreaterThan(0);
    for (const { message } of alice.log) expect(message).not.toMatch(/sip:|evil|49301234|bob/i);
    inDialog("BYE", 5);
    await clock.advance(0);
    expect(alice.heard.at(-1)).toBe("over otherHungUp");
  });

  it("refuses a flood, and takes a call after it", async () => {
    for (let count = 0; count < 200; count += 1) server.request("INVITE", { "Call-ID": `flood-${count}`, From: `<sip:f@h>;tag=${count}` }, gatewaySdp);
    await clock.advance(0);
    expect(alice.legs).toHaveLength(8);
    expect(server.got.filter((text) => text.startsWith("SIP/2.0 486")).length).toBeLessThan(64);
    for (const leg of alice.legs) leg.refuse(480);
    for (const leg of alice.legs) expect(leg.phase).toBe("over");
  });

  it("notices a server that is silent, and tells it", async () => {
    alice.close();
    let isSilent = false;
    const inner = createScriptedServer();
    server = inner;
    clock = createFakeClock();
    alice = createLineBench({
      settings: { server: "ws://server.invalid" },
      inputs: { clock },
      page: { openSocket: (address, listener) => inner.openSocket(address, { ...listener, onMessage: (data) => { if (!isSilent) listener.onMessage(data); } }) },
    });
    await clock.advance(0);
    const registered = alice.line.register({ user: "alice", password: "secret" });
    await clock.advance(0);
    await registered;
    await clock.advance(25_000);
    expect(alice.connection?.phase).toBe("up");
    isSilent = true;
    await clock.advance(30_000);
    expect(alice.heard).toContain("lost sipUnreachable");
    isSilent = false;
    await clock.advance(2_000);
    expect(alice.connection?.phase).toBe("up");
  });
});
