import { connect } from "node:net";

const patienceMs = 10_000;

/**
 * Drives a baresip over its control port (ctrl_tcp: JSON in netstrings).
 * @param {number} port
 */
export async function connectBaresip(port) {
  const socket = await open(port);
  const events = [];
  const waiting = new Set();
  const answers = new Map();
  let token = 0;
  let buffer = Buffer.alloc(0);
  // Gone when the program ends; the next order says so.
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    const { messages, rest } = readNetstrings(Buffer.concat([buffer, chunk]));
    buffer = rest;
    for (const message of messages.map((text) => JSON.parse(text))) {
      if (message.response) answers.get(message.token)?.(message);
      else {
        events.push(message);
        for (const look of [...waiting]) look();
      }
    }
  });

  function send(command, params = "") {
    token += 1;
    const id = String(token);
    const answered = inTime(new Promise((resolve) => answers.set(id, resolve)), `baresip does not answer to ${command}`);
    socket.write(netstring(JSON.stringify({ command, params, token: id })));
    return answered.then((answer) => {
      answers.delete(id);
      if (!answer.ok) throw new Error(`baresip refuses ${command}: ${answer.data}`);
      return answer.data;
    });
  }

  return {
    events,
    /** How many events there have been: what `since` takes. */
    now: () => events.length,
    /** Waits for an event, by baresip's name: CALL_ESTABLISHED, CALL_DTMF_START, CALL_CLOSED … @param {{ since?: number, param?: string }} options `since`: one that came before does not count */
    happened(type, { since = events.length, param } = {}) {
      const found = () => events.slice(since).find((event) => event.type === type && (param === undefined || event.param === param));
      let look;
      const seen = new Promise((resolve) => {
        look = () => {
          const event = found();
          if (event !== undefined) resolve(event);
        };
        waiting.add(look);
        look();
      });
      const told = () => events.slice(since).map((event) => `${event.type} ${event.param ?? ""}`.trim()).join(", ");
      return inTime(seen, () => `baresip told no ${type} ${param ?? ""}, only: ${told()}`).finally(() => waiting.delete(look));
    },
    /** Digits heard since, in their order. */
    digits: (since = 0) => events.slice(since).flatMap(({ type, param }) => (type === "CALL_DTMF_START" ? [param] : [])).join(""),
    dial: (address) => send("dial", address),
    answer: () => send("accept"),
    hangUp: () => send("hangup"),
    hold: () => send("hold"),
    resume: () => send("resume"),
    transferTo: (address) => send("transfer", address),
    close: () => socket.destroy(),
  };
}

async function open(port) {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => resolve(socket));
        socket.once("error", reject);
      });
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export function netstring(text) {
  return `${Buffer.byteLength(text)}:${text},`;
}

/** The whole ones, and what is left of the last. */
export function readNetstrings(buffer) {
  const messages = [];
  let rest = buffer;
  for (;;) {
    const colon = rest.indexOf(":");
    const length = Number(rest.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 1 || rest.length < colon + length + 2) return { messages, rest };
    messages.push(rest.subarray(colon + 1, colon + 1 + length).toString());
    rest = rest.subarray(colon + length + 2);
  }
}

function inTime(promise, reason) {
  let late;
  const tooLate = new Promise((_, reject) => {
    late = setTimeout(() => reject(new Error(`${typeof reason === "function" ? reason() : reason} (${patienceMs / 1_000} s).`)), patienceMs);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(late));
}
