import type { AgentState } from "../../model/agent/agentState";
import type { ContactCenterCommand } from "../../model/requests/contactCenterCommand";
import type { AgentStateChanged, ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { ChannelId, RequestId } from "../../model/ids";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";
import { createEmitter } from "../../shared/emitter";
import { createAnswers } from "../books/answers";
import { createChatBook } from "./chatBook";
import { readJoinedResume } from "./joinedResume";
import type { JoinedResume } from "./joinedResume";

export interface JoinedInputs {
  readonly voice: ContactCenterPort;
  /** One channel of chats; begun once somebody is signed in. Its line is nothing that the agent hears of but `chatDesk`. */
  readonly chat: ContactCenterPort;
  /** Of the chats. */
  readonly channelId: ChannelId;
  /** They are the customers' own: none is begun from here, and `chatDesk` is not about them. */
  readonly ofCustomers?: boolean | undefined;
  readonly clock: ClockPort;
  readonly log: LogPort;
  /** What a listener threw. */
  readonly onThrow: (error: unknown) => void;
}

/** A page that holds chats, and is there, says so sooner. Milliseconds. */
const findMs = 2_000;

/** A voice and a chat contact centre as one: the agent signs in and out, and has states, at the voice one. What it tells passes as it is, but for the chats in its snapshots. */
export function createJoinedContactCenter({ voice, chat, channelId, ofCustomers = false, clock, log, onThrow }: JoinedInputs): ContactCenterPort {
  const facts = createEmitter<ContactCenterFact>(onThrow);
  const once = createAnswers();
  const book = createChatBook({ channelId, ofCustomers, requestSnapshot: chat.requestSnapshot, tell: (fact) => { if (!isOver) facts.emit(fact); } });
  const voiceStates = new Map<ChannelId, Pick<AgentStateChanged, "state" | "revision">>();
  let resume: JoinedResume | undefined;
  let isChatStarted = false;
  let isOver = false;
  let undo = (): void => undefined;

  voice.subscribe((fact) => {
    if (fact.type !== "contactCenter.snapshotReceived") {
      facts.emit(fact);
      if (fact.type === "contactCenter.agentStateChanged") followAgent(fact);
      return;
    }
    voiceStates.clear();
    for (const { id, state, revision } of fact.snapshot.channels) voiceStates.set(id, { state, revision });
    facts.emit({ ...fact, snapshot: book.join(fact.snapshot, fact.at) });
    if (isChatStarted || !book.isSignedIn) return;
    isChatStarted = true;
    chat.start(resume?.chat);
    undo = clock.after(findMs, () => { book.miss(clock.now()); });
  });
  chat.subscribe(book.hear);

  function followAgent({ channelId: id, state, revision, at, cause }: AgentStateChanged): void {
    // One that comes too late counts for nobody.
    if (revision <= (voiceStates.get(id)?.revision ?? 0)) return;
    voiceStates.set(id, { state, revision });
    const isGone = [...voiceStates.values()].every(({ state: each }: { readonly state: AgentState }) => each === "Logout");
    if (book.isSignedIn && isGone) book.signOut(at, cause);
  }

  function route(command: ContactCenterCommand, requestId: RequestId): Promise<void> {
    if (command.type === "setAgentState" && command.state === "Logout" && !book.isEmpty) return refuse("logoutInCall");
    const isOfDesk = !ofCustomers && (command.type === "startChat" || command.type === "askChatAvailability") && command.channelId === channelId;
    const isOfChat = isOfDesk || ("workItemId" in command && book.has(command.workItemId));
    if (!isOfChat) return voice.perform(command, requestId);
    if (!book.isSignedIn) return refuse("notSignedIn");
    return book.isAbsent() ? doWithoutPage(command, requestId) : chat.perform(command, requestId);
  }

  /** Else the agent could never sign out when the page does not come back. */
  function doWithoutPage(command: ContactCenterCommand, requestId: RequestId): Promise<void> {
    if (command.type !== "endWorkitem" && command.type !== "completeWrapup") return refuse("chatNotThere");
    clock.after(0, () => { book.putAway(command.workItemId, clock.now(), requestId); });
    return Promise.resolve();
  }

  return {
    get commands() {
      return [...voice.commands, ...chat.commands];
    },
    subscribe: facts.subscribe,
    start(given) {
      resume = readJoinedResume(given, log);
      if (resume) book.restore(resume.book);
      voice.start(resume?.voice);
    },
    perform: (command, requestId) => once(requestId, () => route(command, requestId)),
    requestSnapshot() {
      voice.requestSnapshot();
      if (isChatStarted) chat.requestSnapshot();
    },
    resumeData() {
      const data: JoinedResume = { voice: voice.resumeData(), chat: isChatStarted ? chat.resumeData() : resume?.chat, book: book.keep() };
      // A voice one that leaves nothing counts anew on the next page: nobody may believe that the day goes on.
      return data.voice === undefined && book.isEmpty ? undefined : JSON.stringify(data);
    },
    dispose() {
      isOver = true;
      undo();
      voice.dispose();
      chat.dispose();
    },
  };
}

function refuse(code: SoftphoneErrorCode): Promise<never> {
  return Promise.reject(new ContactCenterRefusal(code));
}
