/** Runs in a page before anything else: notes what goes over its sockets, and when. Milliseconds since 1970: the clock that pages of one machine share. */
export function watchTheWire() {
  const now = () => Date.now();
  const seen = [];
  const note = (data, isOut) => {
    if (typeof data === "string" && data.length > 4) seen.push({ at: now(), line: data.slice(0, data.indexOf("\r\n")), method: /\r\nCSeq: *\d+ +(\w+)/i.exec(data)?.[1], isOut });
  };
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function (data) {
    note(data, true);
    return send.call(this, data);
  };
  const { set, get, ...rest } = Object.getOwnPropertyDescriptor(WebSocket.prototype, "onmessage");
  Object.defineProperty(WebSocket.prototype, "onmessage", {
    ...rest,
    get,
    set(listener) {
      set.call(this, (event) => {
        note(event.data, false);
        listener?.call(this, event);
      });
    },
  });
  const { addEventListener } = WebSocket.prototype;
  WebSocket.prototype.addEventListener = function (type, listener, ...more) {
    if (type !== "message") return addEventListener.call(this, type, listener, ...more);
    return addEventListener.call(this, type, (event) => {
      note(event.data, false);
      listener.call(this, event);
    }, ...more);
  };
  window.wire = { now, forget: () => seen.splice(0), find: ({ start, method, isOut, after }) => seen.find((one) => one.at >= after && one.line.startsWith(start) && one.method === method && one.isOut === isOut)?.at };
}
