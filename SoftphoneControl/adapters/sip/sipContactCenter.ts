import type { Configuration } from "../../model/settings/configuration";
import type { Connection } from "../../model/agent/connection";
import type { CommandType, ContactCenterCommand, WorkItemCommand } from "../../model/requests/contactCenterCommand";
import { capabilityFor, isWorkItemCommand, needsNoLine } from "../../model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { RequestId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import { ContactCenterRefusal, isContactCenterRefusal } from "../../ports/contactCenterPort";
import type { CredentialPort } from "../../ports/credentialPort";
import type { LogPort } from "../../ports/logPort";
import { createEmitter } from "../../shared/emitter";
import { createAnswers } from "../books/answers";
import { noteTaken } from "../books/books";
import { needFreeLine } from "../books/calls";
import { checkCommand, findCall } from "../books/commands";
import { dropNext } from "../books/desk";
import { snapshotOf } from "../books/snapshot";
import { createAccount } from "./desk/account";
import type { AskState } from "./desk/agentState";
import { setAgentState } from "./desk/agentState";
import { placeCall, ring } from "./desk/callFlow";
import { createFloor } from "./desk/floor";
import { causeOf, hearNews } from "./desk/legNews";
import { fetchCalls, isRecovering, keepRecoverable, recordsOf, tellRecovering } from "./desk/recovery";
import { readResumeData, writeResume } from "./desk/resume";
import { createTurns } from "./desk/turns";
import { atOnce, callOut, checkDialable, lacking, performOn } from "./desk/workItemCommands";
import type { LegRecord } from "./leg";
import type { Line } from "./line";

export interface SipContactCenterInputs {
  readonly clock: ClockPort;
  readonly configuration: Configuration;
  readonly log: LogPort;
  readonly line: Line;
  readonly credentials: CredentialPort;
  /** A call is going to be fetched: what takes its time can begin. */
  readonly warmUp?: (() => void) | undefined;
  /** For work items. */
  readonly newId: () => string;
  /** Where the contact centre has a state API of its own. */
  readonly askState?: AskState | undefined;
}

export interface SipContactCenter extends ContactCenterPort {
  /** The page goes: ends what the next page could not fetch, ringing calls too: the caller is to find somebody else; without recovery every call. For `pagehide`. */
  endCalls(): void;
}

const commands: readonly CommandType[] = ["signIn", "setAgentState", "dropNextAgentState", "dial", ...(Object.keys(capabilityFor) as CommandType[]).filter((type) => !lacking.has(type))];

/** A telephone server as a contact centre: it knows registrations and calls, and the books that it lacks are kept here. */
export function createSipContactCenter({ clock, configuration, log, line, credentials, warmUp, newId, askState }: SipContactCenterInputs): SipContactCenter {
  const emitter = createEmitter<ContactCenterFact>((error) => {
    log.write({ level: "error", source: "sip", message: `a listener threw: ${error instanceof Error ? error.name : "no error"}` });
  });
  const once = createAnswers();
  const talkTurns = createTurns();
  const stateTurns = createTurns();
  let connection: Connection = { phase: "connecting", since: clock.now() };
  let isDisposed = false;
  let untold: readonly ContactCenterFact[] = [];
  let records: readonly LegRecord[] = [];

  /** In order, and never inside a call of the port. */
  function post(facts: readonly ContactCenterFact[]): void {
    if (untold.length === 0) void Promise.resolve().then(tellAll);
    untold = [...untold, ...facts];
  }

  function tellAll(): void {
    const telling = untold;
    untold = [];
    for (const fact of telling) if (!isDisposed) emitter.emit(fact);
  }

  const floor = createFloor({ clock, configuration, line, newId, post, onSignedOut: () => { account.signOut(); } });
  const account = createAccount(floor, { clock, credentials, onResumed: () => { fetchCalls(floor, records); } });

  function enter(next: Connection): void {
    connection = next;
    post([{ type: "contactCenter.connectionChanged", at: clock.now(), connection: next }]);
    if (next.phase !== "up") return;
    postSnapshot();
    tellRecovering(floor);
    account.resume();
  }

  function postSnapshot(): void {
    const { board } = floor;
    post([snapshotOf(board, board.state.agent, board.directory)]);
  }

  function checkLine(command: ContactCenterCommand): void {
    if (isDisposed || (connection.phase !== "up" && !needsNoLine(command))) throw new ContactCenterRefusal("disconnected");
  }

  function checkAccount(): void {
    if (account.refusedFor !== undefined) throw new ContactCenterRefusal(account.refusedFor);
  }

  async function take(command: ContactCenterCommand, cause: RequestId): Promise<void> {
    if (configuration.sip.server === "") throw new ContactCenterRefusal("sipNotSetUp", "sip.server");
    checkLine(command);
    if (command.type === "signIn") {
      if (floor.state.desk.signedIn) throw new ContactCenterRefusal("alreadySignedIn");
      await account.signIn(cause);
      return;
    }
    const checked = checkCommand(floor.board, command);
    if (checked.type === "setAgentState") {
      if (checked.state !== "Logout") checkAccount();
      await stateTurns(() => setAgentState(floor, checked, cause, askState));
    } else if (checked.type === "dropNextAgentState") {
      floor.move(cause, dropNext);
    } else if (checked.type === "chooseTelephone" || checked.type === "superviseCall") {
      throw new ContactCenterRefusal("notPossibleNow");
    } else if (isWorkItemCommand(checked) && atOnce.has(checked.type)) {
      await carryOut(checked, cause);
    } else {
      await talkTurns(() => carryOut(checked, cause));
    }
  }

  async function carryOut(command: WorkItemCommand | Extract<ContactCenterCommand, { type: "dial" }>, cause: RequestId): Promise<void> {
    checkLine(command);
    const { board } = floor;
    if (isWorkItemCommand(command)) {
      await performOn({ floor, call: findCall(board, command, (id) => board.state.ended.some((ended) => ended === id)), command, cause });
      return;
    }
    checkCommand(board, command);
    checkAccount();
    if (!account.isRegistered) throw new ContactCenterRefusal("sipNotRegistered");
    checkDialable(floor, command.address);
    needFreeLine(board, undefined);
    const leg = await callOut(floor, command.address);
    floor.move(cause, (now) => { placeCall(now, leg, command.address); });
  }

  async function ask(command: ContactCenterCommand, requestId: RequestId): Promise<void> {
    if (floor.state.taken.includes(requestId)) return;
    floor.catchUp();
    try {
      await take(command, requestId);
    } catch (error) {
      if (isContactCenterRefusal(error)) throw error;
      log.write({ level: "error", source: "sip", message: `${command.type} failed: ${error instanceof Error ? error.name : "no error"}` });
      throw new ContactCenterRefusal("internal");
    }
    noteTaken(floor.state, requestId);
  }

  return {
    commands,
    subscribe: emitter.subscribe,
    start(resume) {
      const resumed = readResumeData(resume, log);
      if (resumed) {
        records = configuration.sip.recovery ? resumed.legs : [];
        floor.load(resumed.state, (board) => { keepRecoverable(board, records); });
      }
      if (configuration.sip.server === "") {
        const since = clock.now();
        enter({ phase: "connecting", since });
        enter({ phase: "lost", since, cause: "sipNotSetUp" });
        return;
      }
      line.start({
        onConnection: enter,
        onCall: (leg) => { floor.move(undefined, (board) => { ring(board, leg); }); },
        onNews: (leg, news) => { floor.move(causeOf(floor.board, leg, news), (board) => { hearNews(board, leg, news); }); },
        onAccountRefused: account.refuse,
        onCredentialsExpired: account.renew,
        onShared: () => { post([{ type: "contactCenter.troubleTold", at: clock.now(), code: "signedInTwice" }]); },
      });
      account.prepare();
      // The agent who has to type first is not listened to meanwhile.
      if (credentials.isAutomatic && isRecovering(floor)) warmUp?.();
    },
    perform: (command, requestId) => once(requestId, () => ask(command, requestId)),
    requestSnapshot() {
      if (!isDisposed && connection.phase === "up") postSnapshot();
    },
    resumeData: () => writeResume(floor.state, recordsOf(floor, records)),
    endCalls() {
      if (!configuration.sip.recovery) line.hangUpAll();
      else for (const { legId, isRecovering } of floor.state.calls.flatMap(({ parties }) => parties)) {
        const leg = floor.board.legs.get(legId);
        if (leg && leg.phase !== "up" && isRecovering !== true) leg.hangUp();
      }
    },
    dispose() {
      if (isDisposed) return;
      isDisposed = true;
      floor.dispose();
      account.dispose();
      line.dispose();
    },
  };
}
