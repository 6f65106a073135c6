import { Inviter, SessionState } from "sip.js";
import type { Core, URI } from "sip.js";
import type { OtherParty } from "../leg";
import { createLegCore } from "./createLegCore";
import { endReasonOf } from "./endReasons";
import type { LegContext, LegCore } from "./legCore";
import { noteOther } from "./noteOther";

export interface CallOptions {
  readonly id: string;
  readonly direction: LegCore["direction"];
  readonly uri: URI;
  /** Who the call is for, where the request goes elsewhere. */
  readonly toUri?: URI | undefined;
  readonly other: OtherParty;
  readonly extraHeaders?: readonly string[] | undefined;
}

/** A call from here; nothing is on the wire before `invite`. */
export function createOutgoing(context: LegContext, { id, direction, uri, toUri, other, extraHeaders = [] }: CallOptions): LegCore {
  const inviter = new Inviter(context.agent, uri, { earlyMedia: true, extraHeaders: [...extraHeaders], ...(toUri === undefined ? {} : { params: { toUri } }) });
  return createLegCore(context, { id, direction, other, session: inviter });
}

/**
 * Sends the INVITE. What comes of it is news: ringing, up, or over with what `refused` makes of the final answer.
 * Resolves when it is on its way, or the leg is over.
 */
export async function invite(core: LegCore, refused = (status: number): void => { core.over(endReasonOf(status), status); }): Promise<void> {
  const { session } = core;
  const final = ({ message }: Core.IncomingResponse): void => { refused(message.statusCode ?? 500); };
  try {
    await session.invite({
      requestDelegate: {
        onProgress: ({ message }) => {
          noteOther(core, message);
          if (core.phase !== "calling" || (message.statusCode ?? 100) < 180) return;
          core.phase = "ringing";
          core.tell({ type: "ringing" });
        },
        onAccept: ({ message }) => { noteOther(core, message); },
        onRedirect: final,
        onReject: final,
      },
    });
  } catch {
    if (session.state === SessionState.Terminated) core.over("incompatible");
  }
}
