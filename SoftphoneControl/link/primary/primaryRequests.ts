import type { CilFault } from "../../cil/contract/cilError";
import { CilError } from "../../cil/contract/cilError";
import type { Desk } from "../../cil/desk/createDesk";
import { errorMessage } from "../../cil/tell/errorMessage";
import type { PeerId } from "../../model/ids";
import { createAllowance } from "../../shared/allowance";
import { isFirstTab } from "../client/firstTab";
import { askingMs } from "../client/patience";
import type { LinkInputs } from "../linkInputs";
import type { PeerMessage, Tab } from "../protocol/messages";
import { readPeerMessage } from "../protocol/readPeerMessage";
import type { ToldByPrimary } from "./broadcastSteps";
import type { ClientRegistry } from "./clientRegistry";
import { requestLimit } from "./crowdControl";
import type { Repeats } from "./repeats";
import type { Settling } from "./settling";

export type Request = Extract<PeerMessage, { type: "request" }>;
export type Asked = Pick<Request, "at" | "callId" | "requestId" | "name" | "args" | "source" | "tab" | "path">;

export interface PrimaryRequestsInputs extends Pick<LinkInputs, "locks" | "self" | "clock"> {
  readonly desk: Desk;
  readonly registry: () => ClientRegistry;
  readonly repeats: Repeats<unknown>;
  readonly settling: () => Settling;
  readonly ownTab: Tab | undefined;
  readonly isTooLate: (ageMs: number, patienceMs: number) => boolean;
  readonly post: (message: ToldByPrimary) => void;
}

/** Requests of the Integration API, of whatever page, at the page that owns the phone. */
export interface PrimaryRequests {
  /** A repeated call gets the answer of the first. */
  ask(asked: Asked, from: PeerId): Promise<unknown>;
  answer(request: Request, from: PeerId): void;
  /** Of a page that asks too often. Nobody else is told of it: that would be as much again. */
  turnAway(data: unknown): void;
}

/** Beyond it even saying no would be a flood. */
const mostRefusals = { atOnce: 3_000, perSecond: 100 };

export function createPrimaryRequests({ desk, registry, repeats, settling, ownTab, isTooLate, post, locks, self, clock }: PrimaryRequestsInputs): PrimaryRequests {
  const refusals = createAllowance(mostRefusals);
  const now = (): number => clock.now();

  /** The softphone's page that asks, or the one in the tab of the integration that does. */
  function pageOf(from: PeerId, tab: Tab): PeerId | undefined {
    if (from === self || registry().find(from)?.kind === "softphone") return from;
    return tab.id === ownTab?.id ? self : registry().softphoneIn(tab);
  }

  function ask({ at, callId, requestId, name, args, source, tab, path }: Asked, from: PeerId): Promise<unknown> {
    if (isTooLate(clock.wall() - at, askingMs)) return Promise.reject(new CilError({ code: "noSoftphone", message: "No softphone has answered.", requestId }));
    const asker = { peerId: from, page: pageOf(from, tab), source, path, isPrimaryTab: () => isFirstTab(locks, tab) };
    const given = Array.isArray(args) || (typeof args === "object" && args !== null) ? (args as readonly unknown[] | Record<string, unknown>) : [];
    const call = { callId, requestId, name, args: given };
    return repeats.once(`request ${from} ${callId}`, () => new Promise((resolve) => { settling().then(() => { resolve(desk.handle(call, asker)); }); }));
  }

  function reply(to: PeerId, callId: string, answer: Promise<unknown>): void {
    answer.then(
      (result) => { post({ type: "reply", to, callId, result }); },
      (error: unknown) => {
        const fault: CilFault = error instanceof CilError ? { code: error.code, message: error.message, requestId: error.requestId } : { code: "internal", message: "Something went wrong inside the softphone.", requestId: "" };
        post({ type: "reply", to, callId, fault });
      },
    );
  }

  return {
    ask,
    answer(request, from) {
      reply(from, request.callId, ask(request, from));
    },
    turnAway(data) {
      if (!refusals.take(now())) return;
      const request = readPeerMessage(data);
      if (request?.type !== "request") return;
      const { callId, requestId, from: to } = request;
      const message = errorMessage({ code: "badArgument", detail: `this page asks too often: ${requestLimit}` });
      post({ type: "reply", to, callId, fault: { code: "badArgument", message, requestId } });
    },
  };
}
