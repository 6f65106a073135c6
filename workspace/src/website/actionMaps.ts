import type { ActionMap } from "./sdk/actionMap";

const product = "/website/product.html";
const support = "/website/support.html";

/** What this site's administrator set up: a content offer, and an invitation to chat. */
export const actionMaps = ({ messenger }: { readonly messenger: boolean }): readonly ActionMap[] => [
  {
    id: "7d2f4c10-5b1e-4d0a-9a3c-1f6a0c2b9e01",
    version: 4,
    mediaType: "contentOffer",
    triggers: [{ on: "pages", path: product, count: 2 }],
    offerText: "Ten bikes or more? See what a fleet costs by the month.",
    callToAction: "See fleet prices",
    link: "/website/fleet.html",
    mostOffers: 1,
    expiresMs: 0,
    onlyInHours: false,
  },
  {
    id: "7d2f4c10-5b1e-4d0a-9a3c-1f6a0c2b9e02",
    version: 11,
    mediaType: messenger ? "webMessagingOffer" : "webchat",
    triggers: [
      { on: "record", eventName: "search_without_result" },
      { on: "stay", path: support, ms: 20_000 },
    ],
    offerText: "Didn't find it? One of us can look with you.",
    callToAction: "Start a chat",
    mostOffers: 1,
    expiresMs: 60_000,
    onlyInHours: true,
  },
];
