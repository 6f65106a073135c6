import { id, ids, nothing } from "../../call/answers";
import type { MethodTable } from "./method";

export interface TabInput {
  /** The unique name of an application tab template, such as `msdyn_entityrecord`. */
  readonly templateName: string;
  /** An older edition of the page `createTab` calls it `appContext`. */
  readonly templateParameters?: unknown;
  readonly isFocused?: boolean;
}

/** Tabs of the focused session, which must be the provider's own (or home, to open one). */
export interface TabMethods {
  /** Resolves with the tab's id. */
  createTab(input: TabInput, correlationId?: string): Promise<string>;
  /** The example of the page `getTabs` has the correlation id in second place; by its table it is the third. */
  getTabs(templateName?: string, tag?: string, correlationId?: string): Promise<readonly string[]>;
  getFocusedTab(correlationId?: string): Promise<string>;
  focusTab(tabId: string, correlationId?: string): Promise<void>;
  refreshTab(tabId: string, correlationId?: string): Promise<void>;
  setTabTitle(tabId: string, input: { readonly title: string }, correlationId?: string): Promise<void>;
  closeTab(tabId: string, correlationId?: string): Promise<void>;
}

export const tabMethods: MethodTable<TabMethods> = {
  createTab: { schema: id },
  getTabs: { schema: ids },
  getFocusedTab: { schema: id },
  focusTab: { schema: nothing },
  refreshTab: { schema: nothing },
  setTabTitle: { schema: nothing },
  closeTab: { schema: nothing },
};
