import { DataverseFault } from "../../SoftphoneControl/ports/dataversePort";
import type { DataverseFaultCode, DataversePort, DataverseRow } from "../../SoftphoneControl/ports/dataversePort";
import { DataverseError } from "../../workspace/src/dataverse/dataverseError";
import type { Row } from "../../workspace/src/dataverse/row";
import { sampleDataverse } from "../../workspace/src/samples/sampleDataverse";
import { people } from "../workspace/people";
import type { FakeClock } from "./fakeClock";

/** What becomes of one request. `unheard`: it never arrives; `unanswered`: it is done, and nobody hears of it; `late`: so it is, but only after it was given up; `gone`: no network. */
export type Fate = "done" | "unheard" | "unanswered" | "late" | "gone" | "throttled" | "failed" | "forbidden";

const codes: Readonly<Record<number, DataverseFaultCode>> = { 403: "forbidden", 404: "notFound", 412: "duplicate" };
const answerMs = 50;
const timeoutMs = 30_000;
/** When what is late arrives. */
const lateMs = 95_000;

/** The workspace's Dataverse behind the port, as good or bad as its network: each request has the next of `fates`, then `usual`. */
export function dataverseOfSamples(clock: FakeClock) {
  const dataverse = sampleDataverse(people);
  const samples = dataverse.retrieveMultiple("phonecall").map((row) => row["activityid"]);
  const fates: Fate[] = [];
  const asked: { readonly method: string; readonly row: DataverseRow }[] = [];
  const world: { usual: Fate } = { usual: "done" };

  function later<Result>(ms: number, end: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      clock.after(ms, () => {
        try {
          resolve(end());
        } catch (error) {
          reject(error instanceof Error ? error : new Error("unknown"));
        }
      });
    });
  }

  function fail(...fault: ConstructorParameters<typeof DataverseFault>): never {
    throw new DataverseFault(...fault);
  }

  function request<Result>(method: string, row: DataverseRow, work: () => Result): Promise<Result> {
    const fate = fates.shift() ?? world.usual;
    asked.push({ method, row });
    if (fate === "gone") return later(0, () => fail("offline"));
    if (fate === "throttled") return later(answerMs, () => fail("throttled", "0x80072322", 20_000));
    if (fate === "failed" || fate === "forbidden") return later(answerMs, () => fail(fate));
    if (fate === "unheard") return later(timeoutMs, () => fail("offline"));
    if (fate === "late") {
      // Whatever comes of it, nobody hears.
      clock.after(lateMs, () => { try { work(); } catch (error) { if (!(error instanceof DataverseError)) throw error; } });
      return later(timeoutMs, () => fail("offline"));
    }
    let outcome: () => Result;
    try {
      const result = work();
      outcome = () => result;
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      outcome = () => fail(codes[error.status] ?? "refused", `0x${error.errorCode.toString(16)}`);
    }
    return fate === "unanswered" ? later(timeoutMs, () => fail("offline")) : later(answerMs, outcome);
  }

  const port: DataversePort = {
    isThere: () => true,
    query: (table, options) => request(`query ${options}`, {}, () => dataverse.retrieveMultiple(table, options)),
    retrieve: (table, id, options) => request("retrieve", {}, () => dataverse.retrieve(table, id, options)),
    create: (table, row) => request("create", row, () => dataverse.create(table, row as Row)),
    update: (table, id, row) => request("update", row, () => void dataverse.update(table, id, row as Row)),
  };

  return {
    port,
    dataverse,
    fates,
    asked,
    world,
    /** Those that are no samples. */
    phoneCalls: () =>
      dataverse.retrieveMultiple("phonecall", "?$expand=phonecall_activity_parties").filter((row) => !samples.includes(row["activityid"])),
  };
}
