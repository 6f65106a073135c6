import { rivalsOf } from "../../model/records/callRecord";
import type { CallRecord } from "../../model/records/callRecord";
import type { CallRecordPort } from "../../ports/callRecordPort";
import type { DataverseFault, DataverseFaultCode, DataversePort, DataverseRow } from "../../ports/dataversePort";
import type { LogPort } from "../../ports/logPort";
import { uuid5 } from "../../shared/uuid5";
import { bind } from "./bind";
import { changesOf, completionOf, rowOf, withoutLinks } from "./callRecordRow";
import { readBack, undone } from "./undoneChanges";
import type { CallRecordTexts } from "./callRecordRow";

export interface CallRecordsInputs {
  readonly dataverse: DataversePort;
  readonly subtle: SubtleCrypto;
  /** The user of Dynamics; empty where there is none. */
  readonly userId: string;
  /** In the agent's language. MUST work when no control is on screen. */
  readonly texts: () => CallRecordTexts;
  readonly log: LogPort;
}

/** Makes the activities' ids out of the records' keys: for ever the same. */
const namespace = "3f0b6f52-6f0e-4a53-9c55-0a7c7f6d1d3b";
const table = "phonecall";

const wrongLink: readonly DataverseFaultCode[] = ["refused", "notFound"];
/** A completed activity takes no change; in which words Dataverse says so is not documented. */
const maybeClosed: readonly DataverseFaultCode[] = ["refused", "notFound", "forbidden", "failed"];

export function createCallRecords({ dataverse, subtle, userId, texts, log }: CallRecordsInputs): CallRecordPort {
  /** Once more without what may be wrong, rather than not at all. */
  async function orWithoutLinks(row: DataverseRow, workItemId: string, send: (row: DataverseRow) => Promise<unknown>): Promise<void> {
    try {
      await send(row);
    } catch (fault) {
      const bare = withoutLinks(row);
      if (!isFault(fault, wrongLink) || JSON.stringify(bare) === JSON.stringify(row)) throw fault;
      if (Object.keys(bare).length > 0) await send(bare);
      const { code, detail } = fault;
      log.write({ level: "warning", source: "dataverse", message: `The record of call ${workItemId} was written without its links: ${code} ${detail ?? ""}` });
    }
  }

  /** Whether the activity was there before, perhaps made by a try whose answer was lost. */
  async function wasThere(id: string, row: DataverseRow, workItemId: string): Promise<boolean> {
    try {
      await orWithoutLinks({ activityid: id, ...row }, workItemId, (sent) => dataverse.create(table, sent));
      return false;
    } catch (fault) {
      if (isFault(fault, ["duplicate"])) return true;
      throw fault;
    }
  }

  async function update(id: string, changes: DataverseRow, workItemId: string, onChange: () => void): Promise<void> {
    if (Object.keys(changes).length === 0) return;
    await orWithoutLinks(changes, workItemId, (sent) => {
      onChange();
      return dataverse.update(table, id, sent);
    });
  }

  /** What must be said again, as something older may have come after it. Where the activity may not be read, all that may be undone. */
  async function undoneOf(id: string, record: CallRecord, row: DataverseRow): Promise<DataverseRow> {
    const rivals = rivalsOf(record).map(({ draft }) => rowOf(draft, userId, texts()));
    if (rivals.length === 0) return {};
    try {
      return undone(rivals, row, await dataverse.retrieve(table, id, `?$select=${readBack.join(",")}`));
    } catch (fault) {
      if (isFault(fault, ["forbidden", "refused"])) return undone(rivals, row, undefined);
      throw fault;
    }
  }

  /** The one user who has this address; a column that does not exist, or that may not be read, has nobody's. */
  async function ownerOf(column: string, address: string | undefined): Promise<DataverseRow | undefined> {
    if (column === "" || address === undefined) return undefined;
    const filter = `isdisabled eq false and ${column} eq '${address.replace(/'/g, "''")}'`;
    try {
      const users = await dataverse.query("systemuser", `?$select=systemuserid&$filter=${encodeURIComponent(filter)}&$top=2`);
      const id = users[0]?.["systemuserid"];
      return users.length === 1 && typeof id === "string" ? bind("ownerid", "systemuser", id) : undefined;
    } catch (fault) {
      if (isFault(fault, [...wrongLink, "forbidden"])) return undefined;
      throw fault;
    }
  }

  /** With the new owner in the same change: afterwards the record may be out of the agent's reach. */
  async function end(id: string, { draft, workItemId }: CallRecord, complete: boolean, column: string, onChange: () => void): Promise<void> {
    const completion = complete ? completionOf(draft) : {};
    const owner = await ownerOf(column, draft.transferredTo);
    try {
      await update(id, { ...completion, ...owner }, workItemId, onChange);
    } catch (fault) {
      if (!owner || !isFault(fault, ["forbidden"])) throw fault;
      await update(id, completion, workItemId, onChange);
    }
  }

  async function isClosed(id: string): Promise<boolean> {
    try {
      const { statecode } = await dataverse.retrieve(table, id, "?$select=statecode");
      // An answer without it says nothing.
      return typeof statecode === "number" && statecode !== 0;
    } catch (fault) {
      if (isFault(fault, ["notFound"])) return true;
      throw fault;
    }
  }

  return {
    async write(record, { complete, transferOwnerColumn }, onChange) {
      const { draft, written, workItemId } = record;
      const id = record.activityId ?? (await uuid5(subtle, namespace, record.key));
      const row = rowOf(draft, userId, texts());
      const before = written ? rowOf(written, userId, texts()) : (await wasThere(id, row, workItemId)) ? {} : row;
      try {
        await update(id, { ...(await undoneOf(id, record, row)), ...changesOf(before, row) }, workItemId, onChange);
        if (record.isOver) await end(id, record, complete, transferOwnerColumn, onChange);
      } catch (fault) {
        if (!isFault(fault, maybeClosed) || !(await isClosed(id))) throw fault;
      }
      return id;
    },
  };
}

function isFault(fault: unknown, codes: readonly DataverseFaultCode[]): fault is DataverseFault {
  return codes.includes((fault as DataverseFault | undefined)?.code as DataverseFaultCode);
}
