import { createDataverse } from "../../../SoftphoneControl/dynamics/dataverse/createDataverse";
import type { WebApiLike } from "../../../SoftphoneControl/dynamics/dataverse/webApi";
import { DataverseError } from "../../../workspace/src/dataverse/dataverseError";
import { textIn } from "../../../workspace/src/dataverse/row";
import type { Row } from "../../../workspace/src/dataverse/row";
import { webApiError } from "../../../workspace/src/platform/webApiError";
import { sampleDataverse } from "../../../workspace/src/samples/sampleDataverse";
import type { FakeClock } from "../../support/fakeClock";
import { people } from "../../workspace/people";
import type { Chance } from "./chance";

/** What may become of a single request. */
export type Strike = "answerLost" | "late" | "neverArrives" | "reset" | "noNetwork" | "serverError" | "throttled" | "doneAndNonsense" | "pageInstead" | "oddRefusal";
/** What lasts, and meets every request. */
export type Weather = "offline" | "forbidden" | "signedOut" | "administration";

interface Request {
  readonly isRead: boolean;
  /** Whose page asked. */
  readonly user: string;
  readonly work: () => unknown;
}

const never = new Promise<never>(() => undefined);
const said = (status: number, code: number, message: string, retryAfter?: number): unknown => webApiError(new DataverseError(status, code, message, retryAfter));
const signInPage = "<!DOCTYPE html><html><title>Sign in</title></html>";

const weatherSays: Readonly<Record<Weather, () => unknown>> = {
  offline: () => said(0, 0, "Failed to fetch"),
  forbidden: () => said(403, 0x80040220, "Principal user is missing prvWritephonecall privilege"),
  signedOut: () => ({ errorCode: 0, message: "Unauthorized", raw: JSON.stringify({ _statusCode: 401 }) }),
  // By which code is not documented: by one that nobody knows.
  administration: () => said(403, 0x80044190, "The environment is in administration mode"),
};

const oddRefusals: readonly [() => unknown, ...(() => unknown)[]] = [
  () => undefined,
  () => null,
  () => "Something went wrong",
  () => '{"errorCode":2147746326,"message":"An unexpected error occurred."}',
  () => new Map<string, unknown>([["errorCode", -2_147_220_970], ["message", "An unexpected error occurred."]]),
  () => new Error("undefined is not a function"),
  () => ({ get errorCode(): number { throw new Error("not for reading"); } }),
];

/** The workspace's Dataverse as a page reaches it on a bad day, by the shapes that clients really reject with. */
export function createRoughDataverse(clock: FakeClock, chance: Chance, user: () => string) {
  const dataverse = sampleDataverse(people);
  const samples = dataverse.retrieveMultiple("phonecall").map((row) => row["activityid"]);
  let weather: Weather | undefined;
  let since = 0;
  let quietUntil = 0;
  let strikes: { readonly odds: number; readonly of: readonly Strike[] } = { odds: 0, of: [] };
  const book = { struck: 0, /** Asked again before Retry-After was over. */ early: 0, created: [] as string[], wrongUser: 0 };
  const owners = new Map<string, string>();

  const after = (ms: number): Promise<void> => new Promise((resolve) => void clock.after(ms, resolve));
  const refuse = (reason: unknown): never => { throw reason; };

  function run({ work }: Request): unknown {
    try {
      return work();
    } catch (error) {
      return refuse(webApiError(error));
    }
  }

  async function strike(kind: Strike, request: Request): Promise<unknown> {
    book.struck += 1;
    const tryOut = (): void => { try { request.work(); } catch (error) { if (!(error instanceof DataverseError)) throw error; } };
    switch (kind) {
      case "answerLost":
        tryOut();
        return never;
      case "late":
        clock.after(chance.between(31_000, 150_000), tryOut);
        return never;
      case "neverArrives":
        return never;
      case "reset":
        run(request);
        return refuse(new TypeError("NetworkError when attempting to fetch resource."));
      case "noNetwork":
        return refuse(weatherSays.offline());
      case "serverError":
        return refuse(chance.of([() => said(500, 0x80040216, "An unexpected error occurred."), () => said(502, 0, "Bad Gateway"), () => said(503, 0, "Service Unavailable", 7), () => said(500, 0x80044151, "Generic SQL error.")])());
      case "throttled":
        quietUntil = clock.now() + 1_000 * chance.between(5, 300);
        return refuse(said(429, chance.of([0x80072321, 0x80072322, 0x80072326]), "Number of requests exceeded the limit", (quietUntil - clock.now()) / 1_000));
      case "doneAndNonsense":
        run(request);
        return chance.of<unknown>([signInPage, { error: { code: "0x0" } }, request.isRead ? {} : signInPage]);
      case "pageInstead":
        return signInPage;
      case "oddRefusal":
        return refuse(chance.of(oddRefusals)());
    }
  }

  async function ask(request: Request): Promise<unknown> {
    await after(chance.between(10, 400));
    if (weather !== undefined) {
      book.struck += 1;
      return weather === "signedOut" && chance() < 0.5 ? signInPage : refuse(weatherSays[weather]());
    }
    if (clock.now() < quietUntil) {
      book.early += 1;
      return refuse(said(429, 0x80072321, "Number of requests exceeded the limit", Math.ceil((quietUntil - clock.now()) / 1_000)));
    }
    const [first, ...others] = strikes.of;
    if (first !== undefined && chance() < strikes.odds) return strike(chance.of([first, ...others]), request);
    const answer = run(request);
    await after(chance.between(10, 400));
    return answer;
  }

  const send = (isRead: boolean, work: (user: string) => unknown): Promise<unknown> => {
    const asking = user();
    return ask({ isRead, user: asking, work: () => work(asking) });
  };
  const copy = (row: Readonly<Record<string, unknown>>): Row => JSON.parse(JSON.stringify(row)) as Row;

  const webApi: WebApiLike = {
    retrieveMultipleRecords: (table, options) => send(true, () => ({ entities: dataverse.retrieveMultiple(table, options) })),
    retrieveRecord: (table, id, options) => send(true, () => dataverse.retrieve(table, id, options)),
    createRecord: (table, row) => send(false, (asking) => {
      const id = dataverse.create(table, copy(row));
      book.created.push(textIn(copy(row), "phonenumber"));
      owners.set(id, asking);
      return { id, entityType: table };
    }),
    updateRecord: (table, id, row) => send(false, (asking) => {
      dataverse.update(table, id, copy(row));
      if (owners.get(id) !== asking) book.wrongUser += 1;
      return { id, entityType: table };
    }),
  };

  return {
    port: createDataverse({ page: {} as Window & typeof globalThis, clock, webApis: () => [webApi], isDynamics: () => false }),
    book,
    becomes(next: Weather | undefined) {
      weather = next;
      since = clock.now();
    },
    /** How long the weather has lasted; 0: there is none. */
    roughMs: () => (weather === undefined ? 0 : clock.now() - since),
    strikesWith(odds: number, of: readonly Strike[]) {
      strikes = { odds, of };
    },
    /** Those that are no samples. */
    phoneCalls: () => dataverse.retrieveMultiple("phonecall").filter((row) => !samples.includes(row["activityid"])),
    ownerOf: (id: string) => owners.get(id),
  };
}
