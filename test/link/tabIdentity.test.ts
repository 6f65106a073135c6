import { createPageLocks } from "../../SoftphoneControl/link/client/pageLocks";
import { tabOf } from "../../SoftphoneControl/link/client/tabIdentity";
import { createOrigin } from "../support/pagesOfOneOrigin";

type Page = Window & typeof globalThis;

/** As much of a page on top of a tab as its identity needs; waiting is over at once. */
function pageOnTop(storage = new Map<string, string>()): Page {
  const sessionStorage = { getItem: (key: string) => storage.get(key) ?? null, setItem: (key: string, value: string) => void storage.set(key, value) };
  const setTimeout = (act: () => void) => void Promise.resolve().then(() => Promise.resolve()).then(() => Promise.resolve()).then(act);
  return { crypto: globalThis.crypto, performance: { timeOrigin: 1_000 }, sessionStorage, frameElement: null, setTimeout, AbortController } as unknown as Page;
}

describe("the tab of a page", () => {
  it("is the same for whoever asks on it, however often and whenever", async () => {
    const origin = createOrigin();
    const page = pageOnTop();
    const [library, softphone] = [origin.page("page").locks, origin.page("page").locks];
    const tabs = [await tabOf(page, library), await tabOf(page, softphone), ...(await Promise.all([tabOf(page, library), tabOf(page, softphone)]))];
    expect(new Set(tabs.map(({ id }) => id)).size).toBe(1);
  });

  it("outlives a reload, and a copy of it is another tab", async () => {
    const origin = createOrigin();
    const storage = new Map<string, string>();
    const before = await tabOf(pageOnTop(storage), origin.page("page").locks);
    const copy = await tabOf(pageOnTop(new Map(storage)), origin.page("copy").locks);
    origin.close("page");
    const after = await tabOf(pageOnTop(storage), origin.page("reloaded").locks);
    expect(copy.id).not.toBe(before.id);
    expect(after.id).toBe(before.id);
  });
});

describe("a page whose browser refuses locks to it", () => {
  const refusing = (): Promise<never> => Promise.reject(new DOMException("not here", "SecurityError"));
  const page = { navigator: { locks: { request: refusing, query: refusing } } } as unknown as Page;

  it("is alone: it has every lock it asks for", async () => {
    const locks = createPageLocks(page);
    expect(await locks.hold("a lock")).toEqual(expect.any(Function));
    expect(await locks.held()).toEqual([]);
  });
});
