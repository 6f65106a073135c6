import { createKeepAlive } from "../../../SoftphoneControl/adapters/sip/wire/keepAlive";
import type { LinePagePort, SocketListener } from "../../../SoftphoneControl/ports/linePagePort";
import type { SocketState } from "../../../SoftphoneControl/adapters/sip/wire/socketState";
import { createTransport } from "../../../SoftphoneControl/adapters/sip/wire/transport";
import { createFakeClock } from "../../support/fakeClock";

function bench(page: Partial<LinePagePort> = {}, address = "wss://pbx.example/ws") {
  const clock = createFakeClock();
  const sockets: (SocketListener & { isClosed: boolean })[] = [];
  const states: SocketState[] = [];
  let wake = (): void => undefined;
  const transport = createTransport({
    clock,
    address,
    random: () => 0.5,
    log: { write: () => undefined },
    page: {
      isSecure: true,
      openSocket(_, listener) {
        const socket = { ...listener, isClosed: false };
        sockets.push(socket);
        return { send: () => undefined, close: () => { socket.isClosed = true; } };
      },
      onAwake(listener) {
        wake = listener;
        return () => undefined;
      },
      isPrivateNetworkDenied: async () => false,
      ...page,
    },
  });
  transport.start({ onState: (state) => states.push(state), onMessage: () => undefined });
  return { clock, sockets, states, transport, wake: () => { wake(); }, last: () => sockets.at(-1) };
}

describe("the socket to the server", () => {
  it("is tried again after 0.5, 1, 2, 4 … 30 s", async () => {
    const { clock, sockets, states, last } = bench();
    const waits: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const opened = sockets.length;
      last()?.onClose();
      const state = states.at(-1);
      const wait = (state?.phase === "lost" ? state.nextTryAt ?? 0 : 0) - clock.now();
      waits.push(wait);
      await clock.advance(wait - 1);
      expect(sockets).toHaveLength(opened);
      await clock.advance(1);
      expect(sockets).toHaveLength(opened + 1);
    }
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it("is tried at once when the page wakes, and from 0.5 s again", async () => {
    const { clock, sockets, states, last, wake } = bench();
    for (let round = 0; round < 4; round += 1) {
      last()?.onClose();
      await clock.advance(60_000);
    }
    last()?.onClose();
    const before = sockets.length;
    wake();
    expect(sockets).toHaveLength(before + 1);
    last()?.onClose();
    expect(states.at(-1)).toMatchObject({ phase: "lost", nextTryAt: clock.now() + 500 });
  });

  it("is given up when it does not open within 5 s", async () => {
    const { clock, states, sockets } = bench();
    await clock.advance(5_000);
    expect(states.at(-1)).toMatchObject({ phase: "lost", cause: "sipUnreachable" });
    expect(sockets[0]?.isClosed).toBe(true);
    // What an old socket tells is not heard.
    sockets[0]?.onOpen();
    expect(states.at(-1)?.phase).toBe("lost");
  });

  it.each([["ws://pbx.example", "sipInsecure"], ["", "sipNotSetUp"]])("is never tried at %j: %s", async (address, cause) => {
    const { clock, sockets, states, wake } = bench({}, address);
    wake();
    await clock.advance(120_000);
    expect(sockets).toHaveLength(0);
    expect(states).toEqual([{ phase: "lost", cause }]);
  });

  it("tells a browser that keeps the page away from private addresses from a server that is down", async () => {
    const denied = bench({ isPrivateNetworkDenied: async () => true });
    denied.last()?.onClose();
    await denied.clock.advance(0);
    expect(denied.states.at(-1)).toMatchObject({ cause: "sipPrivateAddress" });

    const slow = bench({ isPrivateNetworkDenied: async () => true });
    await slow.clock.advance(1_000);
    slow.last()?.onClose();
    await slow.clock.advance(0);
    expect(slow.states.at(-1)).toMatchObject({ cause: "sipUnreachable" });
  });

  it("survives an address that is none", () => {
    const { states } = bench({ openSocket: () => { throw new SyntaxError("no URL"); } }, "wss://:::");
    expect(states.at(-1)).toMatchObject({ phase: "lost", cause: "sipUnreachable" });
  });
});

describe("keep-alive", () => {
  function alive() {
    const clock = createFakeClock();
    const told: string[] = [];
    const keepAlive = createKeepAlive({ clock, ask: () => told.push("ask"), onDead: () => told.push("dead") });
    keepAlive.start();
    return { clock, told, keepAlive };
  }

  it("asks every 25 s, and is content with anything it hears", async () => {
    const { clock, told, keepAlive } = alive();
    for (let round = 0; round < 3; round += 1) {
      await clock.advance(25_000);
      keepAlive.heard();
    }
    expect(told).toEqual(["ask", "ask", "ask"]);
  });

  it("notices a socket that leads nowhere within 5 s, once", async () => {
    const { clock, told } = alive();
    await clock.advance(29_999);
    expect(told).toEqual(["ask"]);
    await clock.advance(60_000);
    expect(told).toEqual(["ask", "dead"]);
  });

  it("asks at once when the page wakes, and does not ask twice", async () => {
    const { clock, told, keepAlive } = alive();
    keepAlive.probe();
    keepAlive.probe();
    await clock.advance(5_000);
    expect(told).toEqual(["ask", "dead"]);
  });

  it("is quiet after the socket has gone", async () => {
    const { clock, told, keepAlive } = alive();
    keepAlive.probe();
    keepAlive.stop();
    await clock.advance(60_000);
    expect(told).toEqual(["ask"]);
  });
});
