import { startAutomation } from "../../workspace/src/chat/agentAutomation";
import { chatPage } from "./chatPage";

async function desk(conditions: { readonly waiting?: number; readonly worksAlone?: boolean } = {}) {
  const page = chatPage({ conditions: { worksAlone: true, ...conditions } });
  const stop = startAutomation(page.widget, page.clock);
  await page.ready();
  page.SDK.startChat({ customContext: { topic: { value: "Refund", isDisplayable: true } } });
  await page.passes();
  const said = () => page.view().conversation?.messages.filter(({ from }) => from === "agent").map(({ text }) => text) ?? [];
  return { ...page, stop, said };
}

describe("agents who work by themselves", () => {
  it("serve those who wait, accept, greet, answer, and end what the visitor has ended", async () => {
    const { clock, visitor, view, said } = await desk({ waiting: 1 });
    expect(view().conversation).toMatchObject({ phase: "queued", ahead: 1 });
    await clock.advance(4_000);
    expect(view().conversation?.ahead).toBe(0);
    await clock.advance(3_000);
    expect(view().conversation?.phase).toBe("accepted");
    await clock.advance(700);
    expect(view().isAgentTyping).toBe(true);
    await clock.advance(1_600);
    expect(said()).toEqual(["Hello, this is Sam. I have what you sent along in front of me. How can I help?"]);
    visitor.writes("Where is the refund?");
    await clock.advance(3_000);
    expect(said()[1]).toMatch(/refund was approved/);
    visitor.writes("Thanks, that's all");
    await clock.advance(3_000);
    expect(view().conversation?.phase).toBe("accepted");
    await clock.advance(3_000);
    expect(view().conversation?.phase).toBe("ended");
    await clock.advance(600_000);
    expect(said()).toHaveLength(3);
  });

  it("leave it to whoever plays the agent, and take over again", async () => {
    const { clock, desk: help, view, passes, stop } = await desk();
    help.set({ worksAlone: false });
    await passes(60_000);
    expect(view().conversation?.phase).toBe("queued");
    help.set({ worksAlone: true });
    await passes(3_000);
    expect(view().conversation?.phase).toBe("accepted");
    stop();
    await passes(60_000);
    expect(view().conversation?.messages.some(({ from }) => from === "agent")).toBe(false);
    expect(clock.pending).toBe(0);
  });
});
