import { createDeskBoard } from "../../workspace/src/chat/deskBoard";
import { conditionsKey, deskChannel, keptConditions } from "../../workspace/src/chat/deskWire";
import { serveDesk } from "../../workspace/src/chat/serveDesk";
import { chatPage, memoryStorage } from "./chatPage";

/** Pages of one browser: what one posts all others hear, copied, at once. */
function browser() {
  const open = new Set<Channel>();
  class Channel extends EventTarget {
    constructor(readonly name: string) {
      super();
      open.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of open) if (other !== this && other.name === this.name) other.dispatchEvent(Object.assign(new Event("message"), { data: structuredClone(data) }));
    }
    close(): void {
      open.delete(this);
    }
  }
  const storage = memoryStorage();
  const page = { BroadcastChannel: Channel as unknown as typeof BroadcastChannel, localStorage: storage as unknown as Storage };
  return { page, storage, post: (data: unknown) => { new Channel(deskChannel).postMessage(data); } };
}

async function deskWithChat() {
  const { page, storage, post } = browser();
  const chat = chatPage();
  const leaves = new EventTarget();
  const speak = serveDesk({ widget: chat.widget, desk: "help", title: "Help desk", page: { ...page, addEventListener: leaves.addEventListener.bind(leaves) as Window["addEventListener"] } });
  await chat.ready();
  chat.SDK.startChat();
  await chat.passes();
  return { page, storage, post, chat, speak, leave: () => void leaves.dispatchEvent(new Event("pagehide")) };
}

describe("agents by hand", () => {
  it("see the chat, accept it, write, and end it", async () => {
    const { page, chat, speak } = await deskWithChat();
    speak();
    const board = createDeskBoard(page);
    const phase = () => board.desks().map(({ title, conversation }) => [title, conversation?.phase]);
    expect(phase()).toEqual([["Help desk", "queued"]]);
    board.order("help", "accepts");
    board.order("help", "writes", "Hello by hand");
    expect(phase()).toEqual([["Help desk", "accepted"]]);
    expect(chat.view().conversation?.messages.at(-1)).toMatchObject({ from: "agent", text: "Hello by hand" });
    board.order("another", "ends");
    expect(phase()).toEqual([["Help desk", "accepted"]]);
    board.order("help", "ends");
    expect(phase()).toEqual([["Help desk", "ended"]]);
  });

  it("have one page for each widget, and none when it is gone", async () => {
    const { page, chat, speak, leave } = await deskWithChat();
    const board = createDeskBoard(page);
    board.order("help", "accepts");
    expect([board.desks(), chat.view().conversation?.phase]).toEqual([[], "queued"]);
    speak();
    expect(board.desks()).toHaveLength(1);
    leave();
    expect(board.desks()).toEqual([]);
    board.dispose();
    chat.agent.accepts();
    expect(board.desks()).toEqual([]);
  });

  it("say how it goes at the desk, for pages that are open and for those that come", async () => {
    const { page, storage, chat } = await deskWithChat();
    const board = createDeskBoard(page);
    const other = createDeskBoard(page);
    const heard = jest.fn();
    const stop = other.subscribe(heard);
    board.set({ isOpen: false, waiting: 5 });
    expect(chat.desk.conditions()).toMatchObject({ isOpen: false, waiting: 5 });
    expect(other.conditions()).toEqual(board.conditions());
    expect(keptConditions(storage)).toEqual(board.conditions());
    stop();
    board.set({ isOpen: true });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe("what is no message of theirs", () => {
  it.each([
    undefined, null, 7, "who", {}, { type: "order" }, { type: "order", desk: "help" }, { type: "order", desk: "help", order: "name" }, { type: "order", desk: "help", order: "constructor" },
    { type: "report", desk: 7 }, { type: "report", conversation: {} },
  ])("changes nothing: %p", async (data) => {
    const { page, post, chat, speak } = await deskWithChat();
    speak();
    const board = createDeskBoard(page);
    const before = [board.desks(), board.conditions(), chat.view()];
    post(data);
    expect([board.desks(), board.conditions(), chat.view()]).toEqual(before);
  });

  it.each([[{ waiting: -1 }], [{ waiting: "3" }], [{ waiting: 1.5 }], [{ isOpen: "no" }], [null], [[]]])("leaves conditions as usual: %p", async (conditions) => {
    const { storage, post, chat } = await deskWithChat();
    post({ type: "conditions", conditions });
    expect(chat.desk.conditions()).toEqual(keptConditions(storage));
    storage.setItem(conditionsKey, JSON.stringify(conditions));
    expect(chat.desk.conditions()).toEqual(keptConditions(storage));
    storage.setItem(conditionsKey, "{");
    expect(chat.desk.conditions()).toEqual(keptConditions(storage));
  });
});
