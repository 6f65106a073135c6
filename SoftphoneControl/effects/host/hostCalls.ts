import type { PeerId } from "../../model/ids";
import { errorMessages } from "../../model/requests/softphoneError";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { ClockPort } from "../../ports/clockPort";
import { HostRefusal } from "../../ports/hostPort";
import type { HostMethod, HostPort } from "../../ports/hostPort";
import type { HostsPort } from "../../ports/hostsPort";
import type { LogPort } from "../../ports/logPort";

export interface HostCallInputs {
  readonly hosts: HostsPort;
  readonly clock: ClockPort;
  readonly log: LogPort;
}

type Method<Name extends HostMethod> = NonNullable<HostPort[Name]>;
type Args<Name extends HostMethod> = Parameters<Method<Name>>;
type Answer<Name extends HostMethod> = Awaited<ReturnType<Method<Name>>>;

/** Whatever hosts do, nothing is thrown, and whoever asks gets an answer. */
export interface HostCalls {
  /** Undefined where no page has the method. Rejects with what has a `code`, also when the host throws or takes too long. */
  ask<Name extends HostMethod>(name: Name, page: PeerId | undefined, ...args: Args<Name>): Promise<Answer<Name>> | undefined;
  /** For what may fail unnoticed by the agent: the log has it. */
  attempt<Name extends HostMethod>(name: Name, page: PeerId | undefined, ...args: Args<Name>): void;
  /** A line for the log: method and code. */
  tellFault(name: HostMethod, error: unknown): void;
}

/** A little longer than the port allows. */
const patienceMs = 11_000;
/** These wait for the agent. */
const patient: readonly HostMethod[] = ["newRecord", "notify"];

export function createHostCalls({ hosts, clock, log }: HostCallInputs): HostCalls {
  function ask<Name extends HostMethod>(name: Name, page: PeerId | undefined, ...args: Args<Name>): Promise<Answer<Name>> | undefined {
    const host = hosts.find(name, page);
    const method = host?.[name] as ((...given: Args<Name>) => Promise<Answer<Name>>) | undefined;
    if (!method) return undefined;
    return new Promise((resolve, reject) => {
      const giveUp = patient.includes(name) ? () => undefined : clock.after(patienceMs, () => { reject(new HostRefusal("hostTimeout")); });
      Promise.resolve().then(() => method.apply(host, args)).then(resolve, reject).finally(giveUp);
    });
  }

  function tellFault(name: HostMethod, error: unknown): void {
    log.write({ level: "warning", source: "host", message: `${name} failed: ${hostFaultOf(error)}` });
  }

  return {
    ask,
    tellFault,
    attempt(name, page, ...args) {
      ask(name, page, ...args)?.catch((error: unknown) => { tellFault(name, error); });
    },
  };
}

/** Told by its `code`: on its way from page to page an error loses its class. */
export function hostFaultOf(error: unknown): SoftphoneErrorCode {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (code === "gone") return "timeout";
  return typeof code === "string" && Object.hasOwn(errorMessages, code) ? (code as SoftphoneErrorCode) : "internal";
}
