import { cancelReasonOf, endReasonOf } from "../../../SoftphoneControl/adapters/sip/legs/endReasons";
import { callerOf } from "../../../SoftphoneControl/adapters/sip/legs/otherParty";
import { sipUri, uriToDial } from "../../../SoftphoneControl/adapters/sip/wire/addresses";
import { letIn } from "../../../SoftphoneControl/adapters/sip/wire/door";

function message(headers: Readonly<Record<string, string>>) {
  const entries = Object.entries(headers);
  return {
    headers: Object.fromEntries(entries.map(([name, raw]) => [name, [{ raw }]])),
    getHeader: (name: string) => entries.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1],
  };
}

describe("who calls", () => {
  it.each([
    ['"Ada Lovelace" <sip:+4930123@pbx.example>;tag=1', { address: "+4930123", name: "Ada Lovelace" }],
    ["Ada <sip:1001@pbx.example>;tag=1", { address: "1001", name: "Ada" }],
    ["sip:1001@pbx.example;tag=1", { address: "1001" }],
    ["<tel:+4930123;phone-context=x>", { address: "+4930123" }],
    ['"a \\"b\\" <c>" <sip:x%23y@h>', { address: "x#y", name: 'a "b" <c>' }],
    ['"Anonymous" <sip:anonymous@anonymous.invalid>;tag=1', { address: "" }],
    ["<sip:pbx.example>", { address: "" }],
    ["nonsense", { address: "" }],
    ["<sip:%ZZ@h>", { address: "%ZZ" }],
  ])("%s", (from, who) => {
    expect(callerOf(message({ From: from }))).toEqual({ ...who, headers: {} });
  });

  it("is whom the server vouches for", () => {
    expect(callerOf(message({ From: '"Liar" <sip:1@h>', "P-Asserted-Identity": '"Ada" <sip:2@h>' }))).toMatchObject({ address: "2", name: "Ada" });
  });

  it("stays unsaid when the caller wants it so", () => {
    const { address, name } = callerOf(message({ From: '"Ada" <sip:2@h>', Privacy: "id" }));
    expect([address, name]).toEqual(["", undefined]);
    expect(callerOf(message({ From: "<sip:2@h>", Privacy: "none" })).address).toBe("2");
  });

  it("tells at most twenty variables, none too long, and nothing that can't be printed", () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`X-V${index}`, "x".repeat(300)]));
    const { headers } = callerOf(message({ From: "<sip:2@h>", [`X-${"n".repeat(40)}`]: "long name", "X-Evil": "a\u0007b\u202Ec", Via: "no", ...many }));
    expect(Object.keys(headers)).toHaveLength(20);
    expect(headers["X-Evil"]).toBe("abc");
    expect(Math.max(...Object.values(headers).map(({ length }) => length))).toBe(200);
  });
});

describe("whom to call", () => {
  it.each([
    ["+49 (30) 123-45", "sip:+4930123-45@pbx.example"],
    ["*21#", "sip:*21%23@pbx.example"],
    ["bob", "sip:bob@pbx.example"],
    ["sip:bob@elsewhere.example", "sip:bob@elsewhere.example"],
  ])("%s is %s", (address, uri) => {
    expect(uriToDial(address, "pbx.example")?.toString()).toBe(uri);
  });

  it.each(["", " ", "bob@evil", "1;tag=2", "1\r\nEvil: yes", "a?b=c", "<1>", "x".repeat(65), "sip:", "sip:bob", "javascript:1", "sip:a@b\r\nEvil: yes", "sip:a@b>"])("nobody is %j", (address) => {
    expect(uriToDial(address, "pbx.example")).toBeUndefined();
  });

  it("headers in an address are left out", () => {
    expect(sipUri("sip:bob@h?Replaces=evil")?.toString()).toBe("sip:bob@h");
  });
});

describe("why a call ended", () => {
  it.each([[486, "busy"], [600, "busy"], [480, "notAnswered"], [404, "invalidNumber"], [603, "declined"], [488, "incompatible"], [301, "forwarded"], [503, "unreachable"], [699, "unreachable"]])("%i is %s", (status, reason) => {
    expect(endReasonOf(status)).toBe(reason);
  });

  it.each([
    ["SIP;cause=200;text=\"Call completed elsewhere\"", "answeredElsewhere"],
    ["Q.850;cause=26;text=\"Call Completed Elsewhere\"", "answeredElsewhere"],
    ["SIP;cause=487", "abandoned"],
    [undefined, "abandoned"],
  ])("a CANCEL with %j: %s", (reason, end) => {
    expect(cancelReasonOf(reason)).toBe(end);
  });
});

describe("the door of the socket", () => {
  function through(data: unknown, served = 0) {
    const log: string[] = [];
    const handed: string[] = [];
    letIn({ write: ({ message: line }) => log.push(line) }, data, served, (text) => {
      if (text.includes("bad")) throw new Error("a text from outside");
      handed.push(text);
    });
    return { log, handed };
  }

  it("lets a message in, as text or bytes", () => {
    expect(through("OPTIONS sip:x").handed).toEqual(["OPTIONS sip:x"]);
    expect(through(new TextEncoder().encode("OPTIONS sip:x").buffer).handed).toEqual(["OPTIONS sip:x"]);
  });

  it.each([["x".repeat(65_537)], [42], [{}], [null], ["bad"]])("drops what is none, and says so without repeating it", (data) => {
    const { log, handed } = through(data);
    expect(handed).toEqual([]);
    expect(log).toHaveLength(1);
    expect(log[0]).not.toMatch(/text from outside|xxx|bad/);
  });

  it("keeps calls out while too many wait, and lets the rest of the talk in", () => {
    expect(through("INVITE sip:x\r\nTo: <sip:x>\r\n\r\n", 64).handed).toEqual([]);
    expect(through("INVITE sip:x\r\nTo: <sip:x>;tag=1\r\n\r\n", 64).handed).toHaveLength(1);
    expect(through("BYE sip:x\r\n\r\n", 64).handed).toHaveLength(1);
  });

  it("says nothing of a sign of life", () => {
    expect(through("\r\n\r\n")).toEqual({ log: [], handed: [] });
  });
});
