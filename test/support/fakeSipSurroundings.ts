import type { Credentials } from "../../SoftphoneControl/model/agent/credentials";
import { ContactCenterRefusal } from "../../SoftphoneControl/ports/contactCenterPort";
import type { CredentialPort, CredentialRequest } from "../../SoftphoneControl/ports/credentialPort";
import { createFakeClock } from "./fakeClock";
import type { FakeClock } from "./fakeClock";
import type { FakeLine } from "./fakeLine";
import { createFakeLine } from "./fakeLine";
import { createFakeOtherSide } from "./fakeOtherSide";
import type { FakeSwitch } from "./fakeSwitch";
import { createFakeSwitch, numbers } from "./fakeSwitch";
import type { SipSurroundings } from "./sipBench";

/** What the agent types, or a service answers: the first of `answers`, then the next; the last one again and again. `never`: nobody answers. */
export interface FakeAnswers {
  isAutomatic: boolean;
  answers: readonly (Credentials | Promise<Credentials> | "cancelled" | "never" | "unreachable")[];
  readonly asked: CredentialRequest[];
}

export interface FakeSipSurroundings extends SipSurroundings<FakeLine> {
  readonly clock: FakeClock;
  readonly world: FakeSwitch;
  readonly given: FakeAnswers;
}

export const right: Credentials = { user: "2000", password: "right", displayName: "Alex Morgan" };

/** A server, its people and a keyboard, all without a wire. */
export function fakeSipSurroundings(): FakeSipSurroundings {
  const clock = createFakeClock();
  const world = createFakeSwitch();
  const given: FakeAnswers = { isAutomatic: false, answers: [right], asked: [] };
  return {
    clock,
    world,
    given,
    other: createFakeOtherSide(world),
    numbers,
    openLine: () => createFakeLine(world, clock),
    openCredentials: () => fakeCredentials(given),
    passes: (ms) => clock.advance(ms),
    dispose: () => Promise.resolve(),
  };
}

function fakeCredentials(given: FakeAnswers): CredentialPort {
  return {
    get isAutomatic() { return given.isAutomatic; },
    get(request) {
      given.asked.push(request);
      const [answer = "never", ...others] = given.answers;
      if (others.length > 0) given.answers = others;
      if (answer === "never") return new Promise(() => undefined);
      if (answer === "cancelled") return Promise.reject(new ContactCenterRefusal("signInCancelled"));
      return answer === "unreachable" ? Promise.reject(new ContactCenterRefusal("serviceUnreachable")) : Promise.resolve(answer);
    },
    cancel: () => undefined,
  };
}
