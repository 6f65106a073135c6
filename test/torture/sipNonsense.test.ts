import fc from "fast-check";
import type { Leg } from "../../SoftphoneControl/adapters/sip/leg";
import { createFakeClock } from "../support/fakeClock";
import { createLineBench } from "../support/sip/lineBench";
import { createScriptedServer, gatewaySdp, headerOf } from "../support/sip/scriptedServer";
import { report, sized } from "./support/torture";

const markup = "<img src=x onerror=alert(1)>";
const long = "x".repeat(10_000);

/** What an answer may carry, from sensible to none of it. */
const headers = fc.array(
  fc.constantFrom(
    "Contact: <sip:bob@server.invalid>", "Contact: <<<", "Contact: *", `P-Asserted-Identity: "${long}" <sip:1002@sip.test>`, `P-Asserted-Identity: "${markup}" <sip:${long}@sip.test>`,
    "Require: 100rel", "Require: nonsense", "RSeq: -1", "RSeq: many", "Retry-After: soon", "Session-Expires: 0;refresher=both", "Record-Route: nowhere", "Allow: ", "CSeq: 99 NOTHING", "To: nobody", "Content-Length: 99999999", `X-Large: ${long}`, "no header at all",
  ),
  { maxLength: 3 },
);
const bodies = fc.oneof(
  fc.constantFrom("", gatewaySdp, gatewaySdp, "v=0", markup, long, gatewaySdp.replace("4000", "-1"), gatewaySdp.replace("m=audio", "m=video"), gatewaySdp.replace(/a=rtpmap.*/g, "a=rtpmap:0 ///"), `${gatewaySdp}a=candidate:${long}\r\n`),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const statuses = fc.constantFrom(100, 180, 183, 183, 199, 200, 200, 202, 299, 300, 302, 380, 400, 401, 407, 423, 481, 488, 491, 500, 503, 599, 603, 699, 0, 1_000, -5, Number.NaN);
const answer = fc.record({ status: statuses, headers, body: bodies });
const orders = fc.record({ method: fc.constantFrom("INVITE", "UPDATE", "INFO", "REFER", "NOTIFY", "MESSAGE", "OPTIONS", "PRACK", "BYEBYE"), headers: fc.constantFrom<Readonly<Record<string, string>>>({}, { Contact: "<<<" }, { "Refer-To": markup }, { Event: "refer" }), body: bodies });

/** A line that is registered at a server that says what it is made to say. */
async function onLine() {
  const server = createScriptedServer();
  const clock = createFakeClock();
  const alice = createLineBench({ settings: { server: "ws://server.invalid" }, page: { openSocket: server.openSocket }, inputs: { clock } });
  await clock.advance(0);
  const registered = alice.line.register({ user: "alice", password: "secret" });
  await clock.advance(0);
  await registered;
  alice.line.setDoor("open");

  async function calls(): Promise<Leg> {
    const calling = alice.line.call("+49301234");
    await clock.advance(0);
    const leg = await calling;
    await clock.advance(0);
    return leg;
  }

  return {
    alice, clock, server, calls,
    inDialog(method: string, more: Readonly<Record<string, string>>, body: string) {
      const invite = server.last("INVITE");
      server.request(method, { From: `${headerOf(invite, "To").replace(/;tag=.*/, "")};tag=server`, To: headerOf(invite, "From"), "Call-ID": headerOf(invite, "Call-ID"), ...more }, body);
    },
  };
}

it("a SIP server that answers nonsense leaves no call behind that nobody can end, and the next one is a call", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => { unhandled.push(reason); };
  process.on("unhandledRejection", note);
  let injected = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), fc.array(orders, { maxLength: 3 }), async (answers, after) => {
      const { alice, clock, server, calls, inDialog } = await onLine();
      const leg = await calls();
      for (const { status, headers: carried, body } of answers) {
        server.answer(server.last("INVITE"), status, carried, body);
        await clock.advance(100);
        injected += 1;
      }
      for (const { method, headers: carried, body } of after) {
        inDialog(method, carried, body);
        await clock.advance(100);
        injected += 1;
      }
      expect((leg.other.name ?? "").length).toBeLessThanOrEqual(120);
      expect(leg.other.address.length).toBeLessThanOrEqual(64);
      if (leg.phase !== "over") leg.hangUp();
      await clock.advance(120_000);
      expect(leg.phase).toBe("over");
      expect(alice.newsOf(leg).filter(({ type }) => type === "over")).toHaveLength(1);
      for (const { message } of alice.log) expect(message).not.toMatch(/49301234|onerror|x{50}/);
      if (alice.connection?.phase === "up") {
        const next = await calls();
        server.answer(server.last("INVITE"), 200, ["Contact: <sip:bob@server.invalid>"], gatewaySdp);
        await clock.advance(0);
        expect(next.phase).toBe("up");
      }
      alice.close();
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([]);
    }),
    { numRuns: sized(2_000, 60), seed: Number(process.env.OSP_SEED ?? 20_261_124) },
  );
  process.off("unhandledRejection", note);
  report({ suite: "contact centre", fault: "answers and requests of a SIP server that make no sense", injected, survived: injected, lost: 0 });
}, 900_000);
