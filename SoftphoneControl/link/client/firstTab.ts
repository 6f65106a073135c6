import type { LockPort } from "../../ports/lockPort";
import type { Tab } from "../protocol/messages";
import { tabOfLock } from "./names";

/** Whether no tab with a softphone or an integration in it was opened before this one (page 004, isPrimaryTab). */
export async function isFirstTab(locks: Pick<LockPort, "held">, tab: Tab): Promise<boolean> {
  const tabs = (await locks.held()).map(tabOfLock).filter((other) => other !== undefined);
  return !tabs.some((other) => other.openedAt < tab.openedAt || (other.openedAt === tab.openedAt && other.id < tab.id));
}
