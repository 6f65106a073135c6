import { beginVisit } from "./journeySdkStory";

const support = "/website/support.html";

describe("the global ac", () => {
  it("tells once what was asked for once, and nothing more after off", async () => {
    const visit = beginVisit();
    const { ac, offers } = visit.open(support);
    const heard: string[] = [];
    const hear = (name: string) => (event: { readonly actionState: string }) => heard.push(`${name} ${event.actionState}`);
    const gone = hear("gone");
    ac("once", "webchat:all", hear("once"));
    ac("on", "webchat:offered", hear("offered"));
    ac("on", "webchat:accepted", gone);
    ac("off", "webchat:accepted", gone);
    ac("on", "webchat:offered", gone);
    ac("off", "webchat:rejected");
    await visit.clock.advance(21_000);
    ac("off", "webchat:offered");
    offers.answer("accepted");
    await visit.clock.advance(0);
    expect(heard).toEqual(["once qualified", "offered offered", "gone offered"]);
  });

  it("lets no listener hurt another", async () => {
    const visit = beginVisit();
    const { ac } = visit.open(support);
    const heard: string[] = [];
    const fault = new Error("A listener of the page.");
    ac("on", "webchat:qualified", () => {
      throw fault;
    });
    ac("on", "webchat:qualified", () => heard.push("second"));
    await visit.clock.advance(21_000);
    expect(heard).toEqual(["second"]);
    expect(visit.reported).toEqual([fault]);
  });

  it("answers nothing, and throws nothing, whatever it is called with", async () => {
    const visit = beginVisit();
    const { ac } = visit.open("/website/index.html");
    const calls: unknown[][] = [[], [7], ["on"], ["on", "webchat:all"], ["on", 7, () => undefined], ["once", "webchat"], ["off"], ["off", "nobody:all", "no function"], ["record"], ["record", {}], ["pageview", null], ["pageview", { location: 7 }], ["constructor"], ["__proto__"], ["identify", { email: 7 }], ["forms:track", "form"], ["init"]];
    for (const call of calls) expect(ac(...call)).toBeUndefined();
    await visit.clock.advance(60_000);
    expect([visit.told, visit.reported]).toEqual([[], []]);
  });

  it("takes the address of a page that is not loaded anew", async () => {
    const visit = beginVisit();
    const { ac, offers } = visit.open("/website/index.html");
    ac("pageview", { location: "https://cargo.contoso.example/website/product.html?model=kontor#top" });
    ac("pageview", { location: "/website/product.html?model=dock" });
    await visit.clock.advance(1_000);
    expect(offers.shown()?.mediaType).toBe("contentOffer");
  });
});

describe("its successor", () => {
  it("takes commands once its plugin is ready, and tells so also who asks late", async () => {
    const visit = beginVisit({ messenger: true });
    const { genesys } = visit.open(support);
    const heard: string[] = [];
    const ok = (): unknown => heard.push("ok");
    const fail = (): unknown => heard.push("fail");
    genesys("command", "Journey.pageview", {}, ok, fail);
    genesys("subscribe", "Journey.ready", ({ event }: { readonly event: string }) => heard.push(event));
    await visit.clock.advance(1);
    genesys("command", "Journey.pageview", {}, ok, fail);
    genesys("command", "Journey.record", { eventName: 7 }, ok, fail);
    genesys("command", "Journey.unknown", {}, ok, fail);
    genesys("subscribe", "Journey.ready", () => heard.push("late"));
    await visit.clock.advance(1);
    expect(heard).toEqual(["Journey.ready", "fail", "ok", "fail", "fail", "late"]);
  });

  it("tells whom an invitation qualified, and then only what became of it", async () => {
    const visit = beginVisit({ messenger: true });
    const { genesys, offers, sessionId } = visit.open(support);
    const heard: { readonly event: string; readonly data: Record<string, unknown> }[] = [];
    for (const name of ["Journey.qualifiedWebMessagingOffer", "Engage.inviteOffered", "Engage.inviteAccepted", "MessagingService.started"]) genesys("subscribe", name, (event: (typeof heard)[number]) => heard.push(event));
    genesys("subscribe", "Journey.ready", () => genesys("command", "Journey.pageview"));
    await visit.clock.advance(22_000);
    genesys("command", "Engage.accept");
    expect(visit.opened).toEqual(["chat"]);
    offers.chat("started");
    await visit.clock.advance(0);
    expect(heard.map(({ event }) => event)).toEqual(["Journey.qualifiedWebMessagingOffer", "Engage.inviteOffered", "Engage.inviteAccepted", "MessagingService.started"]);
    const offerText = "Didn't find it? One of us can look with you.";
    expect(heard[0]?.data).toMatchObject({ state: "qualified", engageContent: { offerText }, journeyContext: { customer: { idType: "cookie" }, customerSession: { id: sessionId(), type: "web" }, triggeringAction: { actionMap: { version: 11 } } } });
    expect(heard[1]?.data).toEqual({ engageContent: { offerText } });
    expect(visit.told).toEqual(["webMessagingOffer:qualified", "webMessagingOffer:offered", "webMessagingOffer:accepted", "webMessagingOffer:started"]);
  });

  it("throws nothing, whatever it is called with", async () => {
    const visit = beginVisit({ messenger: true });
    const { genesys } = visit.open("/website/index.html");
    await visit.clock.advance(1);
    for (const call of [[], ["subscribe"], ["subscribe", 7, 7], ["command"], ["command", "Engage.accept", null], ["command", "toString"], ["registerPlugin", "Mine"], [Symbol("verb")]]) expect(genesys(...call)).toBeUndefined();
    await visit.clock.advance(1);
    expect([visit.told, visit.reported]).toEqual([[], []]);
  });
});
