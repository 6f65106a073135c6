export type MediaType = "webchat" | "webMessagingOffer" | "contentOffer";

/** When an action qualifies: so many pages of a kind in this visit, something that the page recorded, or a while on one page. */
export type Trigger =
  | { readonly on: "pages"; readonly path: string; readonly count: number }
  | { readonly on: "record"; readonly eventName: string }
  | { readonly on: "stay"; readonly path: string; readonly ms: number };

/** What an administrator of the journey would have set up: who is offered what, and how often. */
export interface ActionMap {
  readonly id: string;
  readonly version: number;
  readonly mediaType: MediaType;
  readonly triggers: readonly Trigger[];
  /** At most 70 characters, as the vendor has it. */
  readonly offerText: string;
  /** What the button says. */
  readonly callToAction: string;
  /** Of a content offer: a path on this site. */
  readonly link?: string;
  /** Offers in one visit. */
  readonly mostOffers: number;
  /** An invitation that nobody answers goes; 0: it stays. Milliseconds. */
  readonly expiresMs: number;
  /** Nothing is offered while nobody would answer. */
  readonly onlyInHours: boolean;
}
