/** What the library in a provider's page and the app tell each other. Maps cross as Maps. */
export interface CifHello {
  readonly cif: "hello";
}

export interface CifRequest {
  readonly cif: "request";
  readonly id: string;
  readonly method: string;
  readonly args: readonly unknown[];
}

export interface CifAnswer {
  readonly cif: "answer";
  readonly id: string;
  readonly value?: unknown;
  /** A Map with `message` and `msdyn_name`, or an object. */
  readonly error?: unknown;
  /** The library hands it on as it is, whatever the method's answers are like. */
  readonly asIs?: boolean;
}

export interface CifWelcome {
  readonly cif: "welcome";
  readonly origins: readonly string[];
}

export interface CifEvent {
  readonly cif: "event";
  readonly name: string;
  readonly value: unknown;
}

export type FromLibrary = CifHello | CifRequest;
export type FromApp = CifAnswer | CifWelcome | CifEvent;

export function isCifMessage<Message extends FromLibrary | FromApp>(data: unknown): data is Message {
  return typeof data === "object" && data !== null && "cif" in data;
}
