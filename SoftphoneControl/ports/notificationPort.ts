/** An incoming call, told outside the control: in the app or on the desktop. */
export interface CallNotification {
  /** Names the call: a second one with the same key replaces the first. */
  readonly key: string;
  readonly title: string;
  /** Stands on the desktop, where others may read it too. Empty: the agent wants nothing there. */
  readonly desktopTitle: string;
  readonly answerLabel: string;
  readonly onAnswer: () => void;
}

export interface NotificationPort {
  /** Shows it until `hide`. MUST NOT throw where the host has no notifications. */
  show(notification: CallNotification): void;
  hide(key: string): void;
  dispose(): void;
}
