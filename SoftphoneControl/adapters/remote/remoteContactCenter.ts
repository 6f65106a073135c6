import type { Connection } from "../../model/agent/connection";
import type { CommandType } from "../../model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { RequestId } from "../../model/ids";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ContactCenterPort, ResumeData } from "../../ports/contactCenterPort";
import { createAllowance } from "../../shared/allowance";
import { createBackoff } from "../../shared/backoff";
import { createEmitter } from "../../shared/emitter";
import type { FromPage, Trouble } from "./messages";
import type { RemotePage, RemotePageInputs, RemotePageListener } from "./remotePage";

export interface RemoteContactCenterInputs extends Pick<RemotePageInputs, "name" | "channel" | "log"> {
  readonly clock: ClockPort;
  /** The way to its page: `createRemotePage`, `createFoundPage`. */
  readonly pageFor: (listener: RemotePageListener) => RemotePage;
  /** JSON for the contact centre over there, as it is when that begins. */
  readonly settings: () => unknown;
  /** What the agent is to read, and the administrator to mend. The same once, until the connection has been up. */
  readonly onTrouble: (trouble: Trouble) => void;
  /** Is said when the page never says a word. Not given: nothing is. */
  readonly missing?: SoftphoneErrorCode;
  /** What a listener threw. */
  readonly onThrow: (error: unknown) => void;
}

interface Call {
  readonly resolve: () => void;
  readonly reject: (refusal: ContactCenterRefusal) => void;
}

const mostAnswers = 500;
/** Lines that its page may write into the log. */
const mostLines = { atOnce: 200, perSecond: 2 };

/** A contact centre that runs in a page of its own. This end knows nothing of it but the port; a page that goes away is opened, or looked for, again. */
export function createRemoteContactCenter({ name, clock, channel, log, pageFor, settings, onTrouble, missing, onThrow }: RemoteContactCenterInputs): ContactCenterPort {
  const facts = createEmitter<ContactCenterFact>(onThrow);
  const answers = new Map<RequestId, Promise<void>>();
  const calls = new Map<RequestId, Call>();
  const backoff = createBackoff();
  const lines = createAllowance(mostLines);
  const said = new Set<SoftphoneErrorCode>();
  let commands: readonly CommandType[] = [];
  let phase: Connection["phase"] = "lost";
  let resume: ResumeData | undefined;
  let undo = (): void => undefined;

  const page = pageFor({
    hear,
    onLost(why) {
      lose(why === "missing" && missing ? { code: missing } : undefined);
    },
  });

  function connect(): void {
    const since = clock.now();
    tell({ type: "contactCenter.connectionChanged", at: since, connection: { phase: "connecting", since } });
    page.open();
  }

  function lose(trouble: Trouble | undefined): void {
    const since = clock.now();
    const nextTryAt = since + backoff.next();
    log.write({ level: "warning", source: name, message: `its page is lost: ${trouble?.code ?? "gone"}` });
    // What is still unanswered stays so: whether it was taken, nobody can say any more.
    calls.clear();
    undo = clock.after(nextTryAt - since, connect);
    tell({ type: "contactCenter.connectionChanged", at: since, connection: { phase: "lost", since, nextTryAt } });
    if (trouble) complain(trouble);
  }

  function complain(trouble: Trouble): void {
    if (said.has(trouble.code)) return;
    said.add(trouble.code);
    onTrouble(trouble);
  }

  function tell(fact: ContactCenterFact): void {
    if (fact.type === "contactCenter.connectionChanged") {
      // Over there it begins to connect when here it does already.
      if (phase === "connecting" && fact.connection.phase === phase) return;
      ({ phase } = fact.connection);
      if (phase === "up") {
        backoff.reset();
        said.clear();
      }
    }
    facts.emit(fact);
  }

  function settle(requestId: RequestId, trouble: Trouble | undefined): void {
    const call = calls.get(requestId);
    calls.delete(requestId);
    if (trouble) call?.reject(new ContactCenterRefusal(trouble.code, trouble.detail));
    else call?.resolve();
  }

  function hear(message: FromPage): void {
    switch (message.type) {
      case "here":
        page.post({ type: "start", settings: settings(), resume });
        return;
      case "open":
        ({ commands } = message);
        return;
      case "failed":
        page.close();
        lose(message.trouble);
        return;
      case "fact":
        tell(message.fact);
        return;
      case "resume":
        ({ resume } = message);
        return;
      case "answer":
        settle(message.requestId, message.trouble);
        return;
      case "trouble":
        complain(message.trouble);
        return;
      case "log":
        if (lines.take(clock.now())) log.write(message.entry);
    }
  }

  function perform(...[command, requestId]: Parameters<ContactCenterPort["perform"]>): Promise<void> {
    if (phase !== "up") return Promise.reject(new ContactCenterRefusal("disconnected"));
    if (!commands.includes(command.type)) return Promise.reject(new ContactCenterRefusal("notPossibleNow"));
    return new Promise((resolve, reject) => {
      calls.set(requestId, { resolve, reject });
      page.post({ type: "perform", requestId, command });
    });
  }

  return {
    get commands() {
      return commands;
    },
    subscribe: facts.subscribe,
    start(given) {
      resume = given;
      // Nothing may be told inside `start`.
      undo = clock.after(0, connect);
    },
    perform(command, requestId) {
      const answer = answers.get(requestId) ?? perform(command, requestId);
      answers.set(requestId, answer);
      const [oldest] = answers.keys();
      if (oldest !== undefined && answers.size > mostAnswers) answers.delete(oldest);
      return answer;
    },
    requestSnapshot() {
      page.post({ type: "requestSnapshot" });
    },
    resumeData: () => resume,
    dispose() {
      undo();
      page.close();
      phase = "lost";
      channel.dispose();
    },
  };
}
