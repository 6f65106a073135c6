import type { ChannelId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { ContactCenterPort } from "../../SoftphoneControl/ports/contactCenterPort";

/** What not every contact centre has. Stories about what is missing are left out, and the report says how many. */
export type Feature =
  /** The port signs the agent in; else the agent does it in the contact centre's own window. */
  | "signIn"
  /** The port answers, holds, ends and so on; else the same. */
  | "callControl"
  /** Why a call ended is told. */
  | "endReasons"
  | "agentStates"
  | "queue"
  | "ringNoAnswer"
  | "wrapup"
  | "wrapupReason"
  | "extendWrapup"
  /** What is chosen for after the call can be dropped. */
  | "dropNextState"
  | "recording"
  /** A colleague is on a call, and the agent may join it. */
  | "supervision"
  | "deskPhone"
  | "consult"
  | "blindTransfer"
  | "conference"
  | "singleStepConference"
  | "dropParticipant"
  | "dtmf"
  | "callVariables"
  | "connectionLoss"
  | "resume"
  /** The next page has the calls at once, those under way too; else it fetches those that are up, and shows that it does. */
  | "resumeAtOnce"
  | "callBeforeSignIn"
  /** It has chats, and no calls: its stories are others. */
  | "chats";

/** How the contact centre is to be set up for a story. */
export interface BenchWish {
  /** 0 = no wrap-up. */
  readonly wrapupMs: number;
  readonly wrapupReasonRequired: boolean;
  readonly ringMs: number;
}

/** The other side: what people and wires do. Each resolves when it is done there, not when the softphone has heard. */
export interface OtherSide {
  callerDials(): Promise<void>;
  callerHangsUp(): Promise<void>;
  calleeAnswers(): Promise<void>;
  calleeHangsUp(): Promise<void>;
  /** The consulted colleague, or the one who is called into the call. */
  colleagueAnswers(): Promise<void>;
  colleagueDeclines(): Promise<void>;
  colleagueHangsUp(): Promise<void>;
  /** At the desk phone, which rings. */
  agentPicksUp?(): Promise<void>;
  /** The colleague who can be supervised has hung up. */
  supervisedCallEnds?(): Promise<void>;
  networkDrops(): Promise<void>;
  networkReturns(): Promise<void>;
  /** Before anyone signs in: the agent is in a call that another page or device had. */
  callIsUpBeforeSignIn(): Promise<void>;
}

/** The same, of chats. */
export interface ChatSide {
  /** Whoever has the widget before them. */
  visitorOpens(): Promise<void>;
  visitorCloses(): Promise<void>;
  /** Whoever answers. */
  otherAccepts(): Promise<void>;
  otherWrites(): Promise<void>;
  otherEnds(): Promise<void>;
}

/** What the agent does in the contact centre's own window where the port has no command for it. */
export interface AgentElsewhere {
  signsIn(): Promise<void>;
  does(deed: Deed, workItemId: WorkItemId): Promise<void>;
}

/** Commands that stories need only to get on. */
export type Deed = "acceptWorkitem" | "pauseWorkitem" | "endWorkitem" | "completeWrapup";

/** One contact centre with an agent's port to it, not yet started. */
export interface ContactCenterBench {
  readonly contactCenter: ContactCenterPort;
  readonly channelId: ChannelId;
  readonly other: OtherSide;
  readonly chats?: ChatSide;
  readonly elsewhere?: AgentElsewhere;
  readonly numbers: {
    /** Rings until somebody is made to answer, or answers soon by itself. */
    readonly answers: string;
    readonly busy: string;
    readonly invalid: string;
    readonly colleague: string;
  };
  /** Ids of reason codes. */
  readonly reasons: { readonly break: string; readonly lunch: string; readonly resolved: string };
  /** Lets time pass: a fake clock turns, a real one is waited for. */
  passes(ms: number): Promise<void>;
  /** The page is closed; the next one, not yet started, has its own port to the same contact centre. */
  nextPage(): Promise<ContactCenterBench>;
  dispose(): Promise<void>;
}

export interface ContactCenterUnderTest {
  readonly name: string;
  readonly features: ReadonlySet<Feature>;
  /** Named, so that no story is left out by accident. */
  readonly lacks?: readonly Feature[];
  makeBench(wish: BenchWish): Promise<ContactCenterBench>;
}
