import { describe, expect, test } from "@jest/globals";
import { createOrigin } from "./pagesOfOneOrigin";

const settles = () => new Promise((resolve) => { setTimeout(resolve, 0); });

describe("pages of one origin, as tests have them", () => {
  test("all hear what is posted, in order, but not the one that speaks", async () => {
    const origin = createOrigin();
    const heard: string[] = [];
    const [one, two, three] = ["one", "two", "three"].map((page) => {
      const channel = origin.channel(page);
      channel.subscribe((message) => { heard.push(`${page} ${String(message)}`); });
      return channel;
    });
    one?.post("a");
    two?.post("b");
    expect(heard).toEqual([]);
    await settles();
    expect(heard).toEqual(["two a", "three a", "one b", "three b"]);
    origin.closePage("three");
    three?.post("c");
    one?.post("d");
    await settles();
    expect(heard.slice(4)).toEqual(["two d"]);
  });

  test("a message is a copy, and what can't be copied is refused", async () => {
    const origin = createOrigin();
    const heard: unknown[] = [];
    origin.channel("two").subscribe((message) => { heard.push(message); });
    const one = origin.channel("one");
    const message = { at: 1 };
    one.post(message);
    message.at = 2;
    await settles();
    expect(heard).toEqual([{ at: 1 }]);
    expect(() => { one.post(() => undefined); }).toThrow();
  });

  test("a lock goes to the next in line when its page lets go, closes or never waited to the end", async () => {
    const origin = createOrigin();
    const got: string[] = [];
    const giveUp = new AbortController();
    const release = await origin.locks("one").hold("lock");
    for (const page of ["two", "three", "four"]) {
      void origin.locks(page).hold("lock", page === "three" ? giveUp.signal : undefined).then(() => got.push(page));
    }
    giveUp.abort();
    await settles();
    expect(got).toEqual([]);
    release();
    await settles();
    expect(got).toEqual(["two"]);
    origin.closePage("two");
    await settles();
    expect(got).toEqual(["two", "four"]);
    expect(await origin.locks("one").held()).toEqual(["lock"]);
  });
});
