/** The name of the page's tab. */
export interface TitlePort {
  /** Shown now and then in the place of the page's own title, while the agent is elsewhere. Undefined: the page's own, as it was. */
  show(badge: string | undefined): void;
  dispose(): void;
}
