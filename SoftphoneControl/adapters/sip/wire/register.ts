import { Grammar } from "sip.js";
import type { Core, UserAgent } from "sip.js";
import type { ClockPort } from "../../../ports/clockPort";

const answerMs = 10_000;

export interface RegisterAnswer {
  /** The final one; 408 when none came, 503 when the socket went. */
  readonly status: number;
  /** For how long, as the server grants it. Seconds. */
  readonly grantedS: number;
  /** The shortest time it grants at all (423). Seconds. */
  readonly leastS: number;
  /** It wants to be left alone for so long (503). Seconds. */
  readonly retryAfterS: number;
  /** Another device is registered for this account, too. */
  readonly isShared: boolean;
}

export interface RegisterInputs {
  readonly agent: UserAgent;
  readonly clock: ClockPort;
  readonly instanceId: string;
  /** 0 takes the registration back. */
  readonly seconds: number;
}

/** One REGISTER, and its answer (RFC 3261 §10). With `reg-id` and `+sip.instance` the server gives a GRUU, which outlives the socket (RFC 5626, 5627). */
export function sendRegister({ agent, clock, instanceId, seconds }: RegisterInputs): Promise<RegisterAnswer> {
  const core = agent.userAgentCore;
  const { aor, contact } = core.configuration;
  const registrar = aor.clone();
  registrar.user = undefined;
  const me = `${contact.toString({ register: true })};reg-id=1;+sip.instance="<urn:uuid:${instanceId}>";expires=${seconds}`;
  const message = core.makeOutgoingRequestMessage("REGISTER", registrar, aor, aor, {}, [`Contact: ${me}`]);

  return new Promise((resolve) => {
    const stop = clock.after(answerMs, () => { resolve({ status: 408, grantedS: 0, leastS: 0, retryAfterS: 0, isShared: false }); });
    const answered = ({ message: answer }: Core.IncomingResponse): void => {
      stop();
      resolve({
        status: answer.statusCode ?? 500,
        grantedS: grantedIn(answer, agent),
        leastS: secondsIn(answer.getHeader("min-expires")),
        retryAfterS: secondsIn(answer.getHeader("retry-after")),
        isShared: hasOthers(answer, agent, instanceId),
      });
    };
    core.register(message, { onAccept: answered, onRedirect: answered, onReject: answered });
  });
}

function secondsIn(text: string | undefined): number {
  return Number(/^\s*(\d{1,7})\b/.exec(text ?? "")?.[1] ?? 0);
}

/** What a page before this one has registered is ours, too. */
function hasOthers(answer: Core.IncomingResponseMessage, { contact }: UserAgent, instanceId: string): boolean {
  return answer.getHeaders("contact").some((text) => {
    const listed = Grammar.nameAddrHeaderParse(text);
    return listed !== undefined && listed.uri.user !== contact.uri.user && !(listed.getParam("+sip.instance") ?? "").includes(instanceId) && listed.getParam("expires") !== "0";
  });
}

/** Reads our own among the contacts the server lists, and takes over the GRUU it gave us. */
function grantedIn(answer: Core.IncomingResponseMessage, agent: UserAgent): number {
  const { contact } = agent;
  for (let index = 0; index < answer.getHeaders("contact").length; index += 1) {
    const listed = Grammar.nameAddrHeaderParse(answer.getHeaders("contact")[index] ?? "");
    if (listed === undefined || listed.uri.user !== contact.uri.user) continue;
    const gruu = listed.getParam("pub-gruu");
    if (gruu) contact.pubGruu = Grammar.URIParse(gruu.replace(/"/g, "")) ?? contact.pubGruu;
    const own = secondsIn(listed.getParam("expires") ?? undefined);
    if (own > 0) return own;
  }
  return secondsIn(answer.getHeader("expires"));
}
