import type { LockPort } from "../../ports/lockPort";
import type { Tab } from "../protocol/messages";
import { tabLock } from "./names";

const key = "open-softphone.tab";
/** How long a page that is being reloaded may take to let go. */
const patienceMs = 500;

function read(text: string | null): Tab | undefined {
  try {
    const { id, openedAt } = JSON.parse(text ?? "") as Partial<Tab>;
    return typeof id === "string" && typeof openedAt === "number" ? { id, openedAt } : undefined;
  } catch {
    return undefined;
  }
}

/** Where a page remembers its tab: asked twice, it could come second to itself. */
const tabKey = Symbol.for("open-softphone.tab");

type Page = Window & typeof globalThis & { [tabKey]?: Promise<Tab> };

/** The browser tab this page is in: all pages of one origin in one tab agree on it, and it outlives reloads. */
export function tabOf(page: Page, locks: LockPort): Promise<Tab> {
  return (page[tabKey] ??= findTab(page, locks));
}

async function findTab(page: Page, locks: LockPort): Promise<Tab> {
  const fresh: Tab = { id: page.crypto.randomUUID(), openedAt: Math.round(page.performance.timeOrigin) };
  try {
    const known = read(page.sessionStorage.getItem(key));
    if (known && !(await isCopy(page, locks, known))) return known;
    page.sessionStorage.setItem(key, JSON.stringify(fresh));
    if (page.frameElement === null) void locks.hold(tabLock(fresh));
  } catch {
    // Storage is forbidden here: the page stands for a tab of its own.
  }
  return fresh;
}

/** A tab opened from another starts with a copy of its storage: whichever page on top of a tab comes second has the copy. */
async function isCopy(page: Page, locks: LockPort, tab: Tab): Promise<boolean> {
  if (page.frameElement !== null) return false;
  const patience = new page.AbortController();
  const isHeld = locks.hold(tabLock(tab), patience.signal).then(() => true);
  const isLate = new Promise<false>((resolve) => {
    page.setTimeout(() => {
      resolve(false);
    }, patienceMs);
  });
  const isOurs = await Promise.race([isHeld, isLate]);
  if (!isOurs) patience.abort();
  return !isOurs;
}
