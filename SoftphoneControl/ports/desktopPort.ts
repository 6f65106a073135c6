/** `framed`: the page stands in one of another site, where the browser allows none; `absent`: this browser has none. */
export type NoticePermission = "granted" | "denied" | "default" | "framed" | "absent";

/** What is shown outside of the browser. */
export interface DesktopPort {
  readonly permission: NoticePermission;
  /** Called inside a click: the browser asks the agent. Resolves once she has answered. */
  ask(): Promise<void>;
  /**
   * Shows it until `hide`; the same key replaces what is shown, whichever page showed it. Does nothing without permission.
   * MUST NOT throw where the browser has none.
   */
  show(key: string, title: string, onClick: () => void): void;
  hide(key: string): void;
  dispose(): void;
}
