import { fromPagesAround } from "./pagesAround";

/** The little of the client API (`window.Xrm`) that is used. It is no part of a control's contract: every member may be missing. */
export interface XrmApp {
  addGlobalNotification?(notification: {
    readonly type: 2;
    readonly level: 1 | 2 | 3 | 4;
    readonly message: string;
    readonly showCloseButton: boolean;
    readonly action?: { readonly actionLabel: string; readonly eventHandler: () => void };
  }): PromiseLike<string>;
  clearGlobalNotification?(id: string): PromiseLike<unknown>;
  readonly sidePanes?: unknown;
}

interface XrmContext {
  getClientUrl?(): string;
  getWebResourceUrl?(name: string): string;
  readonly userSettings?: { readonly languageId?: number; readonly isRTL?: boolean; readonly userId?: string; readonly dateFormattingInfo?: unknown };
}

interface Xrm {
  readonly App?: XrmApp;
  readonly Navigation?: unknown;
  readonly Utility?: { getGlobalContext?(): XrmContext };
}

function xrmOf(page: Window): Xrm | undefined {
  return (page as Window & { readonly Xrm?: Xrm }).Xrm;
}

/** Undefined where the page has none, or can't say it now: some throw before their own context is there. */
export function xrmContextOf(page: Window): XrmContext | undefined {
  try {
    return xrmOf(page)?.Utility?.getGlobalContext?.();
  } catch {
    return undefined;
  }
}

export function xrmAppOf(page: Window): XrmApp | undefined {
  return xrmOf(page)?.App;
}

/** Of this page, or of one of the same origin around it: a side pane's page stands in a frame. */
export function xrmNavigationOf(page: Window): unknown {
  return fromPagesAround(page, (around) => xrmOf(around)?.Navigation);
}

/** `Xrm.App.sidePanes`, likewise. */
export function xrmPanesOf(page: Window): unknown {
  return fromPagesAround(page, (around) => xrmAppOf(around)?.sidePanes);
}

/** Who works in the app, of this page or one around it; with braces, as it comes. */
export function xrmUserOf(page: Window): string | undefined {
  return fromPagesAround(page, (around) => xrmContextOf(around)?.userSettings?.userId) as string | undefined;
}

/** Whether the page belongs to Dynamics, as far as can be told without asking it anything. */
export function isModelDrivenApp(page: Window): boolean {
  return "Xrm" in page;
}
