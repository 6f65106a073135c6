import { array, check, object, pipe, record, string, transform, union, unknown } from "valibot";
import type { GenericSchema } from "valibot";
import type { ClockPort } from "../../ports/clockPort";
import { DataverseFault } from "../../ports/dataversePort";
import type { DataversePort } from "../../ports/dataversePort";
import { callHost } from "../call/callHost";
import { unpack } from "../call/unpack";
import { createFetchWebApi } from "./fetchWebApi";
import { readFault } from "./readFault";
import { hasMethod, xrmWebApis } from "./webApi";
import type { WebApiLike, WebApiMethod } from "./webApi";

export interface DataverseInputs {
  readonly page: Window & typeof globalThis;
  readonly clock: Pick<ClockPort, "after">;
  /** Of the controls that are attached now. One that left its form may not be called any more. */
  readonly webApis: () => readonly WebApiLike[];
  /** Of a channel provider's page, once it can be asked. */
  readonly cif?: (() => WebApiLike | undefined) | undefined;
  /** Whether this origin is Dataverse's. */
  readonly isDynamics: () => boolean;
}

const limitMs = 30_000;
const row = record(string(), unknown());
const rows = pipe(object({ entities: array(row) }), transform(({ entities }) => entities));
/** Done, unless a fault came as if it were the answer. What hosts say besides means nothing. */
const done = pipe(unknown(), transform(unpack), check(isNoFault), transform(() => undefined));
/** The types of the component framework have an object, what runs a text. */
const newId = pipe(
  object({ id: union([string(), pipe(object({ guid: string() }), transform(({ guid }) => guid))]) }),
  transform(({ id }) => id.replace(/[{}]/g, "").toLowerCase()),
);

/** Dataverse by the first way there is, looked for anew with each call: an attached control, the client API of this page or one around it, CIF, its address on this origin. */
export function createDataverse({ page, clock, webApis, cif, isDynamics }: DataverseInputs): DataversePort {
  const byAddress = createFetchWebApi((...args) => page.fetch(...args));

  function find(method: WebApiMethod): WebApiLike | undefined {
    const ways = [...webApis(), ...xrmWebApis(page), cif?.(), isDynamics() ? byAddress : undefined];
    return ways.find((way) => way !== undefined && hasMethod(way, method));
  }

  function ask<Answer>(method: WebApiMethod, schema: GenericSchema<unknown, Answer>, act: (way: WebApiLike) => PromiseLike<unknown>): Promise<Answer> {
    const fault = (error: unknown): never => { throw readFault(error, method === "createRecord"); };
    return callHost({
      clock,
      method,
      limitMs,
      schema,
      async act() {
        const way = find(method);
        if (!way) throw new DataverseFault("absent");
        let answer: unknown;
        try {
          answer = await act(way);
        } catch (error) {
          return fault(error);
        }
        if (isPage(answer)) throw new DataverseFault("signedOut");
        return answer;
      },
    }).catch(fault);
  }

  return {
    isThere: () => find("retrieveMultipleRecords") !== undefined,
    query: (table, options) => ask("retrieveMultipleRecords", rows, (way) => way.retrieveMultipleRecords(table, options)),
    retrieve: (table, id, options) => ask("retrieveRecord", row, (way) => way.retrieveRecord(table, id, options)),
    create: (table, values) => ask("createRecord", newId, (way) => way.createRecord(table, values)),
    update: (table, id, values) => ask("updateRecord", done, (way) => way.updateRecord(table, id, values)),
  };
}

function isNoFault(answer: unknown): boolean {
  return typeof answer !== "object" || answer === null || !("error" in answer || "errorCode" in answer);
}

/** To sign in on, most of the time. */
function isPage(answer: unknown): boolean {
  return typeof answer === "string" && /^\s*</.test(answer);
}
