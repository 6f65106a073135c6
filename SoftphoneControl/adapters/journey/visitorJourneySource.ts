import type { CrmRecord } from "../../model/records/crmRecord";
import type { JourneyKind } from "../../model/host/journey";
import { DataverseFault } from "../../ports/dataversePort";
import type { DataversePort, DataverseRow } from "../../ports/dataversePort";
import type { JourneyPort } from "../../ports/journeyPort";
import { createOutlet } from "./outlet";
import type { SourceInputs } from "./outlet";

export interface VisitorJourneyInputs extends SourceInputs {
  readonly dataverse: Pick<DataversePort, "query">;
  /** The lookup column that names the contact, by its logical name. */
  readonly column: string;
}

const table = "msdyn_visitorjourney";
const conversation = "_msdyn_ocliveworkitemid_value";
const most = 50;

/** The values of `msdyn_type`; what is none of these was an action of the page's own. */
const kinds: Readonly<Record<number, JourneyKind>> = { 192350000: "page", 192350001: "search", 192350002: "article" };

/** Reads what visitors did before their chats, as live chat keeps it in Dataverse: of a contact who is known, on any origin. A visit is a conversation. */
export function createVisitorJourneySource({ dataverse, column, ...inputs }: VisitorJourneyInputs): JourneyPort {
  const { subscribe, take, say, dispose } = createOutlet(inputs);

  async function read(who: CrmRecord): Promise<void> {
    const id = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i.exec(who.id)?.[1];
    if (column === "" || who.recordType !== "contact" || id === undefined) return;
    const select = `${table}id,msdyn_displaytitle,msdyn_starttime,msdyn_type,msdyn_url,${conversation}`;
    const filter = encodeURIComponent(`_${column}_value eq ${id}`);
    const rows = await dataverse.query(table, `?$select=${select}&$filter=${filter}&$orderby=msdyn_starttime%20desc&$top=${most}`);
    for (const row of rows.slice(0, most)) take(() => candidateOfRow(row, who));
  }

  return {
    subscribe,
    look(who) {
      read(who).catch((error: unknown) => { say(`the table ${table} could not be read: ${error instanceof DataverseFault ? `${error.code} ${error.detail ?? ""}`.trim() : "failed"}`); });
    },
    dispose,
  };
}

function candidateOfRow(row: DataverseRow, { id, recordType }: CrmRecord): unknown {
  return {
    id: row[`${table}id`],
    at: Date.parse(String(row.msdyn_starttime)),
    kind: kinds[Number(row.msdyn_type)] ?? "custom",
    customerId: id,
    customerIdType: recordType,
    sessionId: row[conversation] ?? undefined,
    title: row.msdyn_displaytitle ?? undefined,
    url: row.msdyn_url ?? undefined,
  };
}
