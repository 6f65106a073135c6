import { describe, expect, test } from "@jest/globals";
import { createFoundPage } from "../../../SoftphoneControl/adapters/remote/foundPage";
import { posted, remoteChannel } from "../../../SoftphoneControl/adapters/remote/messages";
import { createRemoteContactCenter } from "../../../SoftphoneControl/adapters/remote/remoteContactCenter";
import { serveContactCenter } from "../../../SoftphoneControl/adapters/remote/serveContactCenter";
import { ContactCenterRefusal } from "../../../SoftphoneControl/ports/contactCenterPort";
import { describeFact } from "../../contract/story";
import { chatItem, createFakeChat } from "../../support/fakeChat";
import type { FakeChat } from "../../support/fakeChat";
import { createFakeClock } from "../../support/fakeClock";
import { createOrigin } from "../../support/pagesOfOneOrigin";

const name = "elsewhere";

/** A browser in which softphones look for pages, and pages come and go as somebody opens and closes them. */
function browser() {
  const clock = createFakeClock();
  const origin = createOrigin();
  const troubles: string[] = [];
  const logged: string[] = [];
  const settings: unknown[] = [];
  let hasChats = true;

  return {
    clock,
    troubles,
    logged,
    settings,
    hasNoChats: () => void (hasChats = false),
    hasChatsAgain: () => void (hasChats = true),
    async passes(ms = 20): Promise<void> {
      await clock.advance(ms);
    },
    async opensPage(pageId: string): Promise<FakeChat> {
      const chat = createFakeChat(clock);
      const { channel, locks } = origin.page(pageId);
      serveContactCenter({
        name, pageId, channel: channel(remoteChannel(name)), locks,
        open(given) {
          settings.push(given);
          return hasChats ? Promise.resolve({ ...chat.port, requestSnapshot: () => { void Promise.resolve().then(chat.tellsAll); } }) : Promise.reject(new ContactCenterRefusal("chatNotStarted"));
        },
      });
      await clock.advance(20);
      return chat;
    },
    async closesPage(pageId: string): Promise<void> {
      origin.close(pageId);
      await clock.advance(1_000);
    },
    async posts(message: unknown): Promise<void> {
      origin.page("another").channel(remoteChannel(name)).post(message);
      await clock.advance(20);
    },
    async opensSoftphone(page: string) {
      const told: string[] = [];
      const here = origin.page(page);
      // As every softphone does.
      void here.locks.hold(page);
      const wires = { name, channel: here.channel(remoteChannel(name)), log: { write: ({ level, message }: { level: string; message: string }) => void logged.push(`${level} ${message}`) } };
      const contactCenter = createRemoteContactCenter({
        ...wires,
        clock,
        pageFor: (listener) => createFoundPage({ ...wires, locks: here.locks }, listener),
        settings: () => ({ at: clock.now() }),
        onTrouble: ({ code }) => void troubles.push(code),
        onThrow: (error) => { throw error; },
      });
      contactCenter.subscribe((fact) => void told.push(describeFact(fact)));
      contactCenter.start(undefined);
      await clock.advance(20);
      return { told, contactCenter };
    },
  };
}

describe("a page that somebody else opens", () => {
  test("is waited for all day, without a word to the agent", async () => {
    const { opensSoftphone, passes, troubles, logged } = browser();
    const { told } = await opensSoftphone("softphone");
    await passes(10 * 3_600_000);
    expect(told).toEqual(["connection connecting"]);
    expect([...troubles, ...logged]).toEqual([]);
  });

  test("is taken when it comes, with the settings of that moment", async () => {
    const { clock, opensSoftphone, opensPage, passes, settings } = browser();
    const { told } = await opensSoftphone("softphone");
    await passes(60_000);
    const chat = await opensPage("page 1");
    chat.comes(chatItem());
    await passes();
    expect(told).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
    expect(settings).toEqual([{ at: clock.now() - 40 }]);
  });

  test("is found when it was there before the softphone", async () => {
    const { opensSoftphone, opensPage } = browser();
    const chat = await opensPage("page 1");
    await opensSoftphone("softphone");
    expect(chat.starts).toEqual([undefined]);
  });

  test("is the only one that is heard, until it has gone; then another is", async () => {
    const { opensSoftphone, opensPage, closesPage, passes, troubles } = browser();
    const first = await opensPage("page 1");
    const second = await opensPage("page 2");
    const { told, contactCenter } = await opensSoftphone("softphone");
    first.comes();
    second.comes(chatItem());
    await passes();
    expect([first.starts.length, second.starts.length]).toEqual([1, 0]);
    expect(told).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
    first.state.resume = "what it left";
    first.agentIs("Active");
    await passes();
    await closesPage("page 1");
    expect(told.slice(3)).toEqual(["agent Active", "connection lost", "connection connecting"]);
    expect(second.starts).toEqual(["what it left"]);
    second.comes(chatItem());
    await passes();
    expect(told.slice(-2)).toEqual(["connection up", "snapshot with agent"]);
    expect(contactCenter.commands).toContain("startChat");
    expect(troubles).toEqual([]);
  });

  test("goes on with the softphone's next page: it says what it has, its line, what it would leave, and everything anew", async () => {
    const { opensSoftphone, opensPage, passes } = browser();
    const chat = await opensPage("page 1");
    const first = await opensSoftphone("softphone");
    chat.state.resume = "as it is";
    chat.comes(chatItem());
    await passes();
    first.contactCenter.dispose();
    const next = await opensSoftphone("next softphone");
    await passes();
    expect(chat.starts).toHaveLength(1);
    expect(next.told).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
    expect(next.contactCenter.commands).toContain("startChat");
    expect(next.contactCenter.resumeData()).toBe("as it is");
    expect(first.told).toHaveLength(3);
  });

  test("that has no chats says so once, and is asked again later", async () => {
    const { opensSoftphone, opensPage, hasNoChats, hasChatsAgain, passes, troubles } = browser();
    hasNoChats();
    const chat = await opensPage("page 1");
    await opensSoftphone("softphone");
    await passes(5_000);
    expect(troubles).toEqual(["chatNotStarted"]);
    hasChatsAgain();
    await passes(60_000);
    expect(chat.starts).toHaveLength(1);
  });

  test("that went with its first word keeps no other from being found", async () => {
    const { opensSoftphone, opensPage, passes, posts } = browser();
    const { told } = await opensSoftphone("softphone");
    await posts(posted({ type: "here" }, "page that has gone"));
    const chat = await opensPage("page 1");
    await passes(10_000);
    chat.comes(chatItem());
    await passes();
    expect(told.slice(-2)).toEqual(["connection up", "snapshot with agent"]);
  });

  test("tells what went wrong, and not what nobody knows", async () => {
    const { opensSoftphone, opensPage, passes, posts } = browser();
    const { told } = await opensSoftphone("softphone");
    (await opensPage("page 1")).comes();
    await passes();
    for (const code of ["chatNotStarted", "nonsense"]) await posts(posted({ type: "fact", fact: { type: "contactCenter.troubleTold", at: 1, cause: "r1", code, detail: "no answer" } } as never, "page 1"));
    expect(told.slice(3)).toHaveLength(1);
    expect(told[3]).toContain("chatNotStarted");
  });

  test("is not put upon by what another page forges", async () => {
    const { opensSoftphone, opensPage, passes, posts, logged } = browser();
    const { told } = await opensSoftphone("softphone");
    for (const message of [undefined, 7, "here", {}, { v: 1, page: "page 9", type: "here" }, posted({ type: "resume", resume: "x" }, "page 9"), posted({ type: "who" }, "*")]) await posts(message);
    const chat = await opensPage("page 1");
    chat.comes();
    await passes();
    await posts(posted({ type: "failed", trouble: { code: "internal" } }, "page 9"));
    await posts({ ...(posted({ type: "here" }, "page 1") as object), type: "nonsense" });
    expect(told).toEqual(["connection connecting", "connection up", "snapshot with agent"]);
    expect(new Set(logged)).toEqual(new Set(["warning a message of its page makes no sense", "warning a message to its page makes no sense"]));
  });

  test("hears nothing more of a softphone that has ended", async () => {
    const { opensSoftphone, opensPage, passes } = browser();
    const { told, contactCenter } = await opensSoftphone("softphone");
    contactCenter.dispose();
    const chat = await opensPage("page 1");
    await passes(60_000);
    expect(chat.starts).toEqual([]);
    expect(told).toEqual(["connection connecting"]);
  });
});
