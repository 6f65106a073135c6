import type { Credentials } from "../../../model/agent/credentials";
import type { EpochMs } from "../../../model/ids";
import type { SoftphoneErrorCode } from "../../../model/requests/softphoneError";
import type { ClockPort } from "../../../ports/clockPort";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import type { LogPort } from "../../../ports/logPort";
import { createBackoff } from "../../../shared/backoff";
import type { RegisterAnswer } from "./register";

/** Of what the server granted: the rest is for an answer that takes its time. */
const refreshAt = 0.9;
/** Credentials are renewed so long before they are of no use. */
const renewalMs = 30_000;
const farewellMs = 2_000;

export type RegistrationState =
  | { readonly phase: "none" }
  /** Under way again, after it had been. */
  | { readonly phase: "pending" }
  | { readonly phase: "registered" }
  | { readonly phase: "lost"; readonly nextTryAt?: EpochMs | undefined };

export interface RegistrationInputs {
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly random: () => number;
  /** How long to ask for. Seconds. */
  readonly seconds: number;
  readonly isSocketUp: () => boolean;
  /** Sends one REGISTER for the account that `register` was given last. */
  readonly send: (seconds: number) => Promise<RegisterAnswer>;
  onState(state: RegistrationState): void;
  /** Each time the server has taken it: also after a socket was lost. */
  onRegistered(): void;
  /** Another device of this account was registered since the server last said who is. */
  onShared(): void;
  onRefused(code: SoftphoneErrorCode): void;
  onCredentialsExpired(): void;
}

export interface Registration {
  readonly state: RegistrationState;
  /** Resolves once registered; rejects with `sipForbidden`, `sipNotRegistered`, `disconnected`. */
  register(credentials: Credentials): Promise<void>;
  unregister(): Promise<void>;
  socketUp(): void;
  socketLost(): void;
  dispose(): void;
}

interface Asked {
  resolve(): void;
  reject(refusal: ContactCenterRefusal): void;
}

/** The account at the server: one REGISTER at a time, refreshed in time, tried again as long as it makes sense. */
export function createRegistration(inputs: RegistrationInputs): Registration {
  const { clock, isSocketUp } = inputs;
  const backoff = createBackoff(1_000);
  let state: RegistrationState = { phase: "none" };
  let account: Credentials | undefined;
  let asked: Asked | undefined;
  /** Whoever is asking the server now; the next waits for it. */
  let busy: Promise<unknown> = Promise.resolve();
  let wasShared = false;
  /** Answers to questions of before are not for the account of now. */
  let turn = 0;
  let seconds = inputs.seconds;
  let stopTimer = (): void => undefined;
  let stopExpiry = (): void => undefined;

  function become(next: RegistrationState): void {
    state = next;
    inputs.onState(next);
  }

  function settle(refusal?: SoftphoneErrorCode): void {
    const waiting = asked;
    asked = undefined;
    if (refusal === undefined) waiting?.resolve();
    else waiting?.reject(new ContactCenterRefusal(refusal));
  }

  function forget(): void {
    turn += 1;
    account = undefined;
    wasShared = false;
    stopTimer();
    stopExpiry();
    become({ phase: "none" });
  }

  /** In its turn: never two REGISTERs at once. */
  function inTurn(question: () => Promise<void>): Promise<void> {
    const result = busy.then(question);
    busy = result.catch(() => undefined);
    return result;
  }

  function attempt(): void {
    stopTimer();
    turn += 1;
    const mine = turn;
    void inTurn(async () => {
      if (mine !== turn || !isSocketUp()) return;
      if (hasExpired()) {
        settle("sipNotRegistered");
        return become({ phase: account === undefined || state.phase === "none" ? "none" : "lost" });
      }
      const answer = await inputs.send(seconds);
      if (mine === turn) take(answer);
    });
  }

  function take({ status, grantedS, leastS, retryAfterS, isShared }: RegisterAnswer): void {
    if (status === 423 && leastS > seconds) {
      seconds = leastS;
      return attempt();
    }
    if (status >= 200 && status < 300) {
      backoff.reset();
      stopTimer = clock.after((grantedS || seconds) * 1_000 * refreshAt, attempt);
      become({ phase: "registered" });
      settle();
      if (isShared && !wasShared) inputs.onShared();
      wasShared = isShared;
      return inputs.onRegistered();
    }
    inputs.log.write({ level: "warning", source: "sip", message: `REGISTER was answered with ${status}` });
    if (status === 401 || status === 403 || status === 404 || status === 407) {
      const wasAsked = asked !== undefined;
      forget();
      settle("sipForbidden");
      return wasAsked ? undefined : inputs.onRefused("sipForbidden");
    }
    tryLater(retryAfterS);
  }

  function tryLater(retryAfterS: number): void {
    const isFirst = state.phase === "none";
    settle("sipNotRegistered");
    if (isFirst) return forget();
    const waitMs = Math.max(backoff.next() * (0.75 + inputs.random() / 2), Math.min(retryAfterS, 300) * 1_000);
    stopTimer = clock.after(waitMs, attempt);
    become({ phase: "lost", nextTryAt: clock.now() + waitMs });
  }

  function hasExpired(): boolean {
    return account?.expiresAt !== undefined && account.expiresAt <= clock.now();
  }

  return {
    get state() {
      return state;
    },
    register(credentials) {
      if (!isSocketUp()) return Promise.reject(new ContactCenterRefusal("disconnected"));
      settle("superseded");
      if (credentials.user !== account?.user) forget();
      account = credentials;
      stopExpiry();
      if (credentials.expiresAt !== undefined) {
        const leftMs = Math.max(0, credentials.expiresAt - clock.now());
        // Those that live for less than that are not renewed without a pause.
        stopExpiry = clock.after(Math.max(leftMs / 2, leftMs - renewalMs), inputs.onCredentialsExpired);
      }
      return new Promise<void>((resolve, reject) => {
        asked = { resolve, reject };
        attempt();
      });
    },
    unregister() {
      const wasRegistered = account !== undefined && state.phase === "registered";
      settle("superseded");
      forget();
      if (!wasRegistered || !isSocketUp()) return Promise.resolve();
      return inTurn(() => Promise.race([inputs.send(0).then(() => undefined), new Promise<void>((resolve) => void clock.after(farewellMs, resolve))]));
    },
    socketUp() {
      if (account === undefined) return;
      become({ phase: "pending" });
      attempt();
    },
    socketLost() {
      turn += 1;
      stopTimer();
      settle("disconnected");
      if (state.phase === "none") forget();
    },
    dispose: () => {
      turn += 1;
      stopTimer();
      stopExpiry();
      settle("disconnected");
    },
  };
}
