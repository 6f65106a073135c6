import type { PrimaryEffectsInputs } from "../../SoftphoneControl/app/createEffects";
import { emptyBook } from "../../SoftphoneControl/model/past/shiftBook";
import type { HostPort } from "../../SoftphoneControl/ports/hostPort";
import type { KeepPort } from "../../SoftphoneControl/ports/keepPort";
import type { ShiftBookPort } from "../../SoftphoneControl/ports/shiftBookPort";

const nothingKept: KeepPort = { load: () => Promise.resolve(undefined), save: () => Promise.resolve(), clear: () => Promise.resolve(), dispose: () => undefined };

export const nothingInTheBook: ShiftBookPort = { read: () => Promise.resolve(emptyBook), find: () => Promise.resolve([]), append: () => Promise.resolve(), clear: () => Promise.resolve(), dispose: () => undefined };

/** For stories that are not about Dynamics: one host, records that are saved at once. */
export function quietDynamics(host?: HostPort): Pick<PrimaryEffectsInputs, "hosts" | "records" | "recordsKeep" | "preferencesKeep" | "shiftsKeep" | "book" | "userId" | "unnamed" | "newId"> {
  let ids = 0;
  return {
    hosts: { find: (method) => (host?.[method] ? host : undefined), pageFor: () => undefined },
    records: { write: ({ workItemId }) => Promise.resolve(`record of ${workItemId}`) },
    recordsKeep: nothingKept,
    preferencesKeep: nothingKept,
    shiftsKeep: nothingKept,
    book: nothingInTheBook,
    userId: "",
    unnamed: () => "Unknown",
    newId: () => `host-${(ids += 1)}`,
  };
}
