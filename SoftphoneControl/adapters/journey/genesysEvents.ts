import { looseObject, nullish, number, object, safeParse, string, union } from "valibot";
import type { RawWebAction } from "./webAction";

/** What qualifies a visitor for something, by the media type of what it is. */
const offers: Readonly<Record<string, string>> = {
  "Journey.qualifiedWebMessagingOffer": "webMessagingOffer",
  "Journey.qualifiedContentOffer": "contentOffer",
  "Journey.qualifiedOpenAction": "openAction",
};

/** What becomes of an invitation to write. */
const invites: Readonly<Record<string, string>> = {
  "Engage.inviteOffered": "offered",
  "Engage.inviteAccepted": "accepted",
  "Engage.inviteRejected": "rejected",
  "Engage.inviteIgnored": "ignored",
  "Engage.inviteError": "errored",
};

/** The events of each plugin, by the one that says it is ready. */
export const eventsByReady: Readonly<Record<string, readonly string[]>> = { "Journey.ready": Object.keys(offers), "Engage.ready": Object.keys(invites) };

const text = nullish(string());
const context = looseObject({
  customer: looseObject({ id: string(), idType: text }),
  customerSession: nullish(looseObject({ id: text })),
  triggeringAction: looseObject({ id: string(), actionMap: nullish(looseObject({ id: text, version: nullish(number()) })) }),
});
const schema = object({
  data: nullish(
    looseObject({
      journeyContext: nullish(context),
      state: text,
      engageContent: nullish(looseObject({ offerText: text })),
      openActionProperties: nullish(looseObject({ openActionName: text })),
      errorCode: nullish(union([string(), number()])),
      errorMessage: text,
    }),
  ),
});

/**
 * Makes of the Messenger SDK's events what the Journey SDK would tell. An invitation does not say whom it is for: it is the one that the visitor was last qualified for.
 * @returns undefined for what says nothing of who or what
 */
export function createGenesysReader(): (name: string, event: unknown) => RawWebAction | undefined {
  let last: RawWebAction | undefined;

  return (name, event) => {
    const read = safeParse(schema, event ?? {});
    if (!read.success) return undefined;
    const { journeyContext, state, engageContent, openActionProperties, errorCode, errorMessage } = read.output.data ?? {};
    const mediaType = offers[name];
    const { customer, customerSession, triggeringAction } = journeyContext ?? {};
    const who: RawWebAction | undefined = customer && triggeringAction
      ? {
          actionId: triggeringAction.id,
          actionMapId: triggeringAction.actionMap?.id ?? undefined,
          actionMapVersion: triggeringAction.actionMap?.version ?? undefined,
          customerId: customer.id,
          customerIdType: customer.idType ?? undefined,
          sessionId: customerSession?.id ?? undefined,
          offerText: engageContent?.offerText ?? openActionProperties?.openActionName ?? undefined,
        }
      : last;
    if (!who) return undefined;
    if (mediaType === undefined) return { ...who, actionMediaType: "webMessagingOffer", actionState: invites[name], errorCode: errorCode ?? undefined, errorMessage: errorMessage ?? undefined };
    if (mediaType === "webMessagingOffer") last = who;
    return { ...who, actionMediaType: mediaType, actionState: state ?? "qualified" };
  };
}
