import fc from "fast-check";
import { createJourneyCaller } from "../../../SoftphoneControl/adapters/journey/journeyCaller";
import { createJourneyClient } from "../../../SoftphoneControl/adapters/journey/journeyClient";
import { journeyMediaTypes, journeyStates } from "../../../SoftphoneControl/model/host/journey";
import { itWithSample, runSample } from "../../support/documentedSample";
import { webActionOf } from "../../support/fakeJourneySdks";
import { nonsense } from "../../support/nonsense";

const journeyPage = "002_9c7a7bd921bceb0d.txt";

function aClient() {
  const thrown: unknown[] = [];
  const wanted: string[] = [];
  const client = createJourneyClient({ onThrow: (error) => void thrown.push(error), onWanted: (mediaType) => void wanted.push(mediaType) });
  const states: string[] = [];
  const note = ({ actionState }: Record<string, unknown>): void => void states.push(String(actionState));
  const tells = (...told: readonly string[]): void => told.forEach((actionState) => { client.tell(webActionOf({ actionState })); });
  return { client, thrown, wanted, states, note, tells };
}

describe("on", () => {
  it("tells one state, or all of them, in the order of registration", () => {
    const { client, tells } = aClient();
    const heard: string[] = [];
    client.on("webchat:all", ({ actionState }) => void heard.push(`all ${String(actionState)}`));
    client.on("webchat:offered", () => void heard.push("offered"));
    client.on("contentOffer:all", () => void heard.push("another media type"));
    tells("qualified", "offered");
    expect(heard).toEqual(["all qualified", "all offered", "offered"]);
  });

  it("hands over all fields of the page, and those that somebody added", () => {
    const { client } = aClient();
    const told = webActionOf({ errorCode: 45, errorMessage: "blocked", conversationId: "c-1", nested: { deep: 1 } });
    let heard: unknown;
    client.on("webchat:offered", (event) => { heard = event; });
    client.tell(told);
    expect(heard).toEqual(told);
  });

  it("gives every listener an event of its own, which it may change", () => {
    const { client } = aClient();
    const told = Object.freeze(webActionOf({ nested: Object.freeze({ deep: 1 }) }));
    const seen: unknown[] = [];
    for (const name of ["webchat:all", "webchat:offered", "webchat:all"]) {
      client.on(name, (event) => {
        seen.push([event.conversationId, (event.nested as { deep: number }).deep]);
        event.conversationId = "mine";
        (event.nested as { deep: number }).deep += 1;
      });
    }
    client.tell(told);
    expect(seen).toEqual([[undefined, 1], [undefined, 1], [undefined, 1]]);
    expect(told).not.toHaveProperty("conversationId");
  });

  it("hands over an event with functions in it, too", () => {
    const { client } = aClient();
    const heard: unknown[] = [];
    client.on("webchat:all", (event) => void heard.push(Object.keys(event).length));
    client.tell(webActionOf({ retry: () => undefined }));
    expect(heard).toEqual([9]);
  });

  it.each([...journeyMediaTypes, "somethingNew"])("takes the media type %s with any state, and says that it is wanted", (mediaType) => {
    const { client, wanted, states, note } = aClient();
    client.on(`${mediaType}:all`, note);
    for (const actionState of [...journeyStates, "somethingElse"]) client.tell(webActionOf({ actionMediaType: mediaType, actionState }));
    expect(states).toEqual([...journeyStates, "somethingElse"]);
    expect(wanted).toEqual([mediaType]);
  });

  it("takes names that are not about web actions, as pages have them", () => {
    const { client, states, note } = aClient();
    client.on("actions:updated", note);
    expect(states).toEqual([]);
  });

  it.each(["", "webchat", "webchat:", ":all", "webchat:all:more", "web chat:all", "webchat:*", " webchat:all", "1:2", `${"w".repeat(200)}:all`, undefined, 7, null])("refuses the name %p, and says how names are made", (name) => {
    const { client, wanted, note } = aClient();
    for (const add of [client.on, client.once]) expect(() => add(name as string, note)).toThrow(new TypeError("The name of an event is mediaType:state, such as webchat:offered, or mediaType:all."));
    expect(() => { client.off(name as string); }).toThrow(TypeError);
    expect(wanted).toEqual([]);
  });

  it("refuses what is no listener", () => {
    expect(() => aClient().client.on("webchat:all", "listener" as never)).toThrow(TypeError);
  });

  it("tells the others when one throws", () => {
    const { client, thrown, states, note, tells } = aClient();
    client.on("webchat:all", () => { throw new Error("a listener's own"); });
    client.on("webchat:all", note);
    tells("offered", "accepted");
    expect(states).toEqual(["offered", "accepted"]);
    expect(thrown).toHaveLength(2);
  });

  it("lets a listener remove itself, and others, while it is told", () => {
    const { client, states, note, tells } = aClient();
    const heard: string[] = [];
    const itself = (): void => {
      heard.push("itself");
      client.off("webchat:all", itself);
      client.off("webchat:offered");
    };
    client.on("webchat:all", itself);
    client.on("webchat:offered", () => void heard.push("removed before its turn"));
    client.on("webchat:all", note);
    tells("offered", "offered");
    expect(heard).toEqual(["itself"]);
    expect(states).toEqual(["offered", "offered"]);
  });

  it("tells a listener that was added meanwhile the next event", () => {
    const { client, states, note, tells } = aClient();
    client.once("webchat:all", () => { client.on("webchat:all", note); });
    tells("offered", "accepted");
    expect(states).toEqual(["accepted"]);
  });
});

describe("once", () => {
  it("tells the first one alone, even when told again inside", () => {
    const { client, states, note, tells } = aClient();
    client.once("webchat:all", (event) => {
      note(event);
      tells("accepted");
    });
    tells("offered", "rejected");
    expect(states).toEqual(["offered"]);
  });
});

describe("off, as we understand it,", () => {
  it("ends all of this very name without a listener, and one listener with it", () => {
    const { client, tells } = aClient();
    const heard: string[] = [];
    const one = (): void => void heard.push("one");
    const other = (): void => void heard.push("other");
    client.on("webchat:all", one);
    client.once("webchat:all", one);
    client.on("webchat:all", other);
    client.on("webchat:offered", one);
    client.off("webchat:all", one);
    tells("offered");
    expect(heard).toEqual(["other", "one"]);
    client.off("webchat:all");
    tells("offered");
    expect(heard).toEqual(["other", "one", "one"]);
    client.off("webchat:accepted", one);
  });

  it("is the same as what on returned", () => {
    const { client, states, note, tells } = aClient();
    client.on("webchat:all", note)();
    tells("offered");
    expect(states).toEqual([]);
  });
});

it("a client is harmed by no event (10,000)", () => {
  const { client, thrown, note } = aClient();
  client.on("webchat:all", note);
  fc.assert(
    fc.property(nonsense, nonsense, (make, makeField) => {
      const told = make();
      try {
        client.tell(told);
        client.tell({ ...webActionOf(), actionState: makeField(), actionMediaType: makeField() });
      } catch (error) {
        // Only what a foreign object throws when it is read.
        expect(error).toEqual(new Error("not for reading"));
      }
      expect(thrown).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});

describe("the form of the vendor's global", () => {
  function aCaller(stub?: unknown) {
    const { client, ...rest } = aClient();
    const faults: unknown[] = [];
    const { on, once, off } = client;
    return { ...rest, client, faults, ac: createJourneyCaller({ on, once, off }, stub, (error) => void faults.push(error)) };
  }

  it("does the same, and returns nothing", () => {
    const { ac, states, note, tells } = aCaller();
    expect([ac("on", "webchat:all", note), ac("once", "webchat:offered", note)]).toEqual([undefined, undefined]);
    tells("offered", "accepted");
    expect(ac("off", "webchat:all", note)).toBeUndefined();
    tells("rejected");
    expect(states).toEqual(["offered", "offered", "accepted"]);
  });

  it("does first what a stub was asked before it came", () => {
    const heard: unknown[] = [];
    const stub = Object.assign((...args: unknown[]): void => void stub.q.push(args), { q: [] as unknown[] });
    stub("on", "webchat:all", () => void heard.push(1));
    stub("on", "webchat", () => undefined);
    (function asSnippetsDo(..._args: unknown[]): void {
      // eslint-disable-next-line prefer-rest-params
      stub.q.push(arguments);
    })("on", "webchat:offered", () => void heard.push(2));
    const { tells, faults } = aCaller(stub);
    tells("offered");
    expect(heard).toEqual([1, 2]);
    expect(faults).toEqual([expect.any(TypeError)]);
  });

  it.each([undefined, null, {}, { q: [["on"]] }, Object.assign(() => undefined, { q: [] }), Object.assign(() => undefined, { q: "no list" })])("takes %p for a page that asked nothing", (stub) => {
    expect(aCaller(stub).faults).toEqual([]);
  });

  it.each(["init", "toString", "__proto__", undefined, 5])("reports the command %p, which it does not have", (verb) => {
    const { ac, faults } = aCaller();
    expect(ac(verb as string)).toBeUndefined();
    expect(faults).toEqual([new TypeError("There is no such command. There are on, once, off.")]);
  });

  itWithSample(journeyPage, "knows the fields that the page lists", async ({ page }) => {
    const fields = [...page.matchAll(/^(\w+) (?:UUIDv4|String|Integer) /gm)].map(([, field]) => field);
    expect(fields).toEqual([...Object.keys(webActionOf()), "errorCode", "errorMessage"]);
  });

  itWithSample(journeyPage, "runs the sample of the page as it stands", async ({ code }) => {
    const { client, ac, thrown, faults } = aCaller();
    const sent: unknown[] = [];
    const asked: unknown[] = [];
    const bus = { command: async (name: string) => (asked.push(name), { conversationId: "conversation-1" }) };
    await runSample(code, { ac, _genesys: { widgets: { bus } }, someAnalyticsProvider: { send: (event: unknown) => void sent.push(event) } });
    const told = webActionOf({ actionState: "started" });
    client.tell(told);
    client.tell(webActionOf({ actionMediaType: "contentOffer" }));
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    expect(asked).toEqual(["WebChatService.getSessionData"]);
    expect(sent).toEqual([{ ...told, conversationId: "conversation-1" }]);
    expect([thrown, faults]).toEqual([[], []]);
  });
});
