import { Inviter } from "sip.js";
import type { Core, Referral } from "sip.js";
import type { LegCore } from "./legCore";
import { endForlorn, letSucceed } from "./successor";
import { domainOf, sipUri, userOf } from "../wire/addresses";

/** In one call. A switch sends a call elsewhere once or twice; whoever goes on, sends it round in circles, or has numbers called by the dozen. */
const mostReferrals = 3;

/**
 * The other side orders us to call somebody instead (RFC 3515). Taken only where the settings allow it, from whom we talk with: the new call
 * takes this leg's place when it is answered, and the other side hears what becomes of it. Somebody is called where the agent's own accounts are, or where the
 * other side itself is; a call that exists already (`Replaces`) is taken over wherever it is.
 */
export function takeReferral(core: LegCore, referral: Referral): void {
  const { settings } = core.context;
  const dialog = core.session.dialog;
  const isTaken = settings.takesReferrals && core.phase === "up" && core.successor === undefined && core.referrals < mostReferrals;
  const target = isTaken ? readTarget(referral) : undefined;
  if (target === undefined || dialog === undefined || !mayCall(target, [domainOf(settings), dialog.remoteURI.host, dialog.remoteTarget.host])) return void referral.reject({ statusCode: 603 }).catch(() => undefined);
  core.referrals += 1;
  void referral.accept().catch(() => undefined);
  void follow(core, target, dialog);
}

interface Target {
  readonly uri: NonNullable<ReturnType<typeof sipUri>>;
  readonly replaces: string | undefined;
}

function readTarget(referral: Referral): Target | undefined {
  try {
    const uri = sipUri(referral.referTo.uri.toString());
    const replaces = referral.replaces === undefined ? undefined : decodeURIComponent(referral.replaces);
    if (uri === undefined || (replaces !== undefined && !/^[!-~ ]{1,300}$/.test(replaces))) return undefined;
    return { uri, replaces };
  } catch {
    return undefined;
  }
}

function mayCall({ uri, replaces }: Target, hosts: readonly string[]): boolean {
  return replaces !== undefined || hosts.some((host) => host.toLowerCase() === uri.host.toLowerCase());
}

async function follow(core: LegCore, { uri, replaces }: Target, dialog: Core.Session): Promise<void> {
  let status = 0;
  const tell = (next: number, reason: string): void => {
    if (next === status || status >= 200) return;
    status = next;
    notify(dialog, status, reason);
  };
  const answered = ({ message }: { readonly message: Core.IncomingResponseMessage }): void => { tell(message.statusCode ?? 500, ""); };
  tell(100, "Trying");
  const inviter = new Inviter(core.context.agent, uri, { earlyMedia: true, extraHeaders: replaces === undefined ? [] : [`Replaces: ${replaces}`] });
  const other = () => ({ address: userOf(uri), headers: {} });
  try {
    await letSucceed(core, inviter, other, () => inviter.invite({ requestDelegate: { onProgress: answered, onRedirect: answered, onReject: answered } }));
    tell(200, "OK");
  } catch {
    tell(603, "Decline");
    endForlorn(core);
  }
}

function notify(dialog: Core.Session, status: number, reason: string): void {
  const state = status < 200 ? "active;expires=180" : "terminated;reason=noresource";
  try {
    dialog.notify(undefined, {
      extraHeaders: ["Event: refer", `Subscription-State: ${state}`],
      body: { contentDisposition: "render", contentType: "message/sipfrag;version=2.0", content: `SIP/2.0 ${status} ${reason}` },
    });
  } catch {
    // Who ordered it has gone, and wants no more news.
  }
}
