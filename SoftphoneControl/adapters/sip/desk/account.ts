import type { CredentialReason, Credentials } from "../../../model/agent/credentials";
import type { RequestId } from "../../../model/ids";
import { noReasonCode } from "../../../model/agent/reasonCode";
import type { SoftphoneErrorCode } from "../../../model/requests/softphoneError";
import type { ClockPort } from "../../../ports/clockPort";
import { ContactCenterRefusal, isContactCenterRefusal } from "../../../ports/contactCenterPort";
import type { CredentialPort } from "../../../ports/credentialPort";
import { tell } from "../../books/calls";
import { restSoon, seatAgent } from "../../books/desk";
import { snapshotOf } from "../../books/snapshot";
import { agentOf } from "./agentOf";
import type { Floor } from "./floor";
import { lose } from "./legNews";
import { close } from "./parties";

export interface AccountInputs {
  readonly clock: ClockPort;
  readonly credentials: CredentialPort;
  /** The account of the page before is registered again. */
  readonly onResumed: () => void;
}

/** The agent's account at the telephone server: got from who knows it, and taken away again. */
export interface Account {
  /** Why nothing more can be done with it; undefined: all is well. */
  readonly refusedFor: SoftphoneErrorCode | undefined;
  readonly isRegistered: boolean;
  /** Rejects as the port says; nobody is signed in then. */
  signIn(cause: RequestId): Promise<void>;
  /** Asks a service for the account of the page before while the line is still on its way. */
  prepare(): void;
  /** Takes up the account of the page before, as often as it needs. */
  resume(): void;
  renew(): void;
  /** The server wants it no more: the agent is signed out as soon as no call is left. */
  refuse(code: SoftphoneErrorCode): void;
  signOut(): void;
  dispose(): void;
}

/** How often other credentials are asked for where the server takes none of those given. */
const triesAgain = { automatic: 1, typed: 3 };
const tryAgainMs = 10_000;
const passing: ReadonlySet<string> = new Set<SoftphoneErrorCode>(["disconnected", "sipNotRegistered", "sipUnreachable", "serviceUnreachable", "timeout"]);

export function createAccount(floor: Floor, { clock, credentials, onResumed }: AccountInputs): Account {
  let refusedFor: SoftphoneErrorCode | undefined;
  let isRegistered = false;
  let isUnderWay: CredentialReason | undefined;
  /** Got, and neither taken nor refused for want of an answer. */
  let unused: Credentials | undefined;
  /** Asked for before there was a line to use them on. */
  let early: Promise<Credentials> | undefined;
  /** To save typing. */
  let lastUser = "";
  let isDisposed = false;
  let cancelRetry = (): void => undefined;

  async function register(why: CredentialReason): Promise<Credentials> {
    let triesLeft = credentials.isAutomatic ? triesAgain.automatic : triesAgain.typed;
    const owner = floor.state.agent?.agentId;
    for (let wereRefused = false; ; wereRefused = true) {
      const given = (await waiting()) ?? (await credentials.get({ why, wereRefused, user: owner ?? lastUser }));
      unused = given;
      lastUser = given.user;
      // Calls and wrap-up belong to who had them.
      const isOther = why !== "signIn" && given.user !== owner;
      const refusal = isOther ? new ContactCenterRefusal("sipForbidden") : await registered(given);
      if (refusal === undefined) return given;
      if (refusal.code !== "sipForbidden") throw refusal;
      unused = undefined;
      if (triesLeft === 0) throw refusal;
      triesLeft -= 1;
    }
  }

  /** What was got before, as long as it is of use. */
  async function waiting(): Promise<Credentials | undefined> {
    const asked = early;
    early = undefined;
    const got = unused ?? (await asked);
    return got !== undefined && (got.expiresAt ?? Infinity) > clock.now() ? got : undefined;
  }

  async function registered(given: Credentials): Promise<ContactCenterRefusal | undefined> {
    try {
      await floor.line.register(given);
      unused = undefined;
      return undefined;
    } catch (error) {
      if (isContactCenterRefusal(error)) return error;
      throw error;
    }
  }

  /** Alone: one question at a time, and one registration. */
  async function alone(why: CredentialReason, act: () => Promise<void>): Promise<void> {
    isUnderWay = why;
    try {
      await act();
    } finally {
      isUnderWay = undefined;
    }
  }

  function keepUp(why: "recovery" | "renewal", done: () => void): void {
    if (isUnderWay !== undefined || isDisposed || !floor.state.desk.signedIn) return;
    cancelRetry();
    alone(why, async () => { await register(why); }).then(
      () => {
        isRegistered = true;
        if (!isDisposed) done();
      },
      (error: unknown) => {
        if (isDisposed) return;
        const code = isContactCenterRefusal(error) ? error.code : "internal";
        if (passing.has(code)) cancelRetry = clock.after(tryAgainMs, () => { keepUp(why, done); });
        else refuse(code);
      },
    );
  }

  function refuse(code: SoftphoneErrorCode): void {
    if (isDisposed || !floor.state.desk.signedIn || refusedFor !== undefined) return;
    refusedFor = code;
    floor.move(undefined, (board) => {
      tell(board, { type: "contactCenter.troubleTold", at: board.at, code });
      for (const call of board.state.calls.filter(({ item }) => item.state === "Offered")) close(board, call, "connectionLost");
      for (const call of board.state.calls) for (const party of call.parties.filter(({ isRecovering }) => isRecovering)) lose(board, call, party, "connectionLost");
      restSoon(board, { state: "Logout", reasonCode: noReasonCode, reasonCodeLabel: "" });
    });
  }

  return {
    get refusedFor() {
      return refusedFor;
    },
    get isRegistered() {
      return isRegistered;
    },
    async signIn(cause) {
      if (isUnderWay !== undefined) throw new ContactCenterRefusal("alreadyPending");
      unused = undefined;
      early = undefined;
      await alone("signIn", async () => {
        const given = await register("signIn").finally(() => { unused = undefined; });
        if (isDisposed) throw new ContactCenterRefusal("disconnected");
        isRegistered = true;
        refusedFor = undefined;
        floor.move(cause, (board) => {
          board.state.agent = agentOf(given);
          seatAgent(board);
          tell(board, snapshotOf(board, board.state.agent, board.directory));
        });
      });
    },
    prepare() {
      if (!credentials.isAutomatic || !floor.state.desk.signedIn) return;
      early = credentials.get({ why: "recovery", wereRefused: false, user: floor.state.agent?.agentId ?? "" });
      // Told to whoever uses it.
      early.catch(() => undefined);
    },
    resume() {
      if (!isRegistered) keepUp("recovery", onResumed);
    },
    renew() {
      keepUp("renewal", () => undefined);
    },
    refuse,
    signOut() {
      isRegistered = false;
      refusedFor = undefined;
      unused = undefined;
      early = undefined;
      cancelRetry();
      // The line forgets the account, whatever the server says.
      void floor.line.unregister().catch(() => undefined);
    },
    dispose() {
      isDisposed = true;
      cancelRetry();
      credentials.cancel();
    },
  };
}
