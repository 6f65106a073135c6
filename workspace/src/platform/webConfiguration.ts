import type { Settings } from "../settings/settings";

export type Web = Pick<Settings, "liveChat" | "journey" | "helpDesk" | "offerAfterHold">;

/** The organization's own column of `msdyn_visitorjourney`. */
const contactColumn = "new_contactid";

/** What the sample organization configures of the web. What the address says besides comes first. */
export function webOf({ liveChat, journey, helpDesk, offerAfterHold }: Web, given: Readonly<{ liveChat?: object; journey?: object }>): object {
  return {
    ...(liveChat
      ? {
          liveChat: {
            enabled: true,
            page: helpDesk,
            contextVariables: ["accountNumber", "language", "priority"],
            sharesCaller: true,
            offerAfterHoldMs: Number(offerAfterHold) * 1_000,
            ...given.liveChat,
          },
        }
      : {}),
    ...(journey ? { journey: { enabled: true, contactColumn, ...given.journey } } : {}),
  };
}
