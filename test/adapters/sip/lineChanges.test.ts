import { createFakeClock } from "../../support/fakeClock";
import type { FakeClock } from "../../support/fakeClock";
import { createFakeSounds } from "../../support/sip/fakeSound";
import { createLineBench } from "../../support/sip/lineBench";
import type { BenchOptions, LineBench } from "../../support/sip/lineBench";
import { createScriptedServer, gatewaySdp, headerOf } from "../../support/sip/scriptedServer";
import type { ScriptedServer } from "../../support/sip/scriptedServer";

describe("a line whose account, socket or other side changes", () => {
  let server: ScriptedServer;
  let clock: FakeClock;
  let alice: LineBench;
  let loseSocket = (): void => undefined;

  async function start(inputs: BenchOptions["inputs"] = {}): Promise<void> {
    server = createScriptedServer();
    clock = createFakeClock();
    const page: BenchOptions["page"] = {
      openSocket(address, listener) {
        loseSocket = () => { listener.onClose(); };
        return server.openSocket(address, listener);
      },
    };
    alice = createLineBench({ settings: { server: "ws://server.invalid" }, page, inputs: { clock, ...inputs } });
    await clock.advance(0);
    const registered = alice.line.register({ user: "alice", password: "secret" });
    await clock.advance(0);
    await registered;
    alice.line.setDoor("open");
  }
  afterEach(() => { alice.close(); });

  it("keeps the account of who signs in while the one before is still being taken back", async () => {
    await start();
    const leaving = alice.line.unregister();
    const coming = alice.line.register({ user: "bob", password: "secret" });
    await clock.advance(0);
    await Promise.all([leaving, coming]);
    expect(headerOf(server.last("REGISTER"), "From")).toContain("sip:bob@");
    void alice.line.call("+49301234");
    await clock.advance(0);
    expect(headerOf(server.last("INVITE"), "From")).toContain("sip:bob@");
  });

  it("lets a call ring on after a break for half a minute: that the caller gave up may have been lost", async () => {
    await start();
    server.request("INVITE", {}, gatewaySdp);
    await clock.advance(0);
    loseSocket();
    await clock.advance(29_999);
    expect([alice.connection?.phase, alice.legs[0]?.phase]).toEqual(["up", "ringing"]);
    await clock.advance(1);
    expect(alice.heard.at(-1)).toBe("over abandoned");
    expect(server.last("SIP/2.0 480")).toBeDefined();
  });

  it("takes another order after one of which nobody spoke", async () => {
    await start();
    const calling = alice.line.call("+49301234");
    await clock.advance(0);
    const leg = await calling;
    server.answer(server.last("INVITE"), 200, ["Contact: <sip:bob@server.invalid>"], gatewaySdp);
    await clock.advance(0);
    for (const target of ["carol", "dave"]) {
      const taken = leg.transferTo(target);
      await clock.advance(0);
      expect(headerOf(server.last("REFER"), "Refer-To")).toContain(target);
      server.answer(server.last("REFER"), 202);
      await clock.advance(0);
      await taken;
      await expect(leg.transferTo("erin")).rejects.toMatchObject({ code: "notPossibleNow" });
      await clock.advance(10_000);
    }
    expect(alice.heard.filter((news) => news === "transferSilent")).toHaveLength(2);
  });

  it("waits with fetching a call for as long as the agent is asked for the microphone", async () => {
    const sounds = createFakeSounds();
    let allow = (): void => undefined;
    await start({
      sounds(session, options) {
        const sound = sounds.factory(session, options);
        const open = sounds.last.openMicrophone;
        Object.assign(sound, { openMicrophone: () => new Promise<void>((resolve) => { allow = resolve; }).then(open) });
        return sound;
      },
    });
    const leg = alice.line.recover({ id: "1", direction: "Outgoing", remoteUri: "sip:bob@sip.test", remoteTarget: "sip:bob@server.invalid", callId: "c", localTag: "l", remoteTag: "r", isHeld: false, isMuted: false, other: { address: "bob", headers: {} }, at: clock.now() });
    await clock.advance(20_000);
    expect(leg.phase).toBe("calling");
    allow();
    await clock.advance(0);
    expect(headerOf(server.last("INVITE"), "Replaces")).toBe("c;to-tag=r;from-tag=l");
    await clock.advance(3_000);
    expect(alice.heard.at(-1)).toBe("over connectionLost");
  });

  it("tells the caller where the browser has no connection for the sound", async () => {
    await start({ sounds: () => { throw new TypeError("RTCPeerConnection is not a constructor"); } });
    server.request("INVITE", {}, gatewaySdp);
    await clock.advance(0);
    expect([server.last("SIP/2.0 488") === "", alice.legs]).toEqual([false, []]);
  });
});
