import { findRecordNumbers } from "../dynamics/dataverse/recordNumbers";
import type { NumberCandidate } from "../model/numbers/numberCandidate";
import { DataverseFault } from "../ports/dataversePort";
import type { DataversePort } from "../ports/dataversePort";
import type { LogPort } from "../ports/logPort";
import type { RecordIdentity } from "./recordIdentity";

export interface RecordNumbersInputs {
  readonly dataverse: Pick<DataversePort, "isThere" | "retrieve">;
  readonly log: LogPort;
  readonly country: () => string;
  /** Acts as soon as the country is known. */
  readonly whenSettled: (act: () => void) => void;
  readonly onFound: () => void;
}

/** The numbers behind the record of one control, for a form that shows none itself. */
export interface RecordNumbers {
  /** As far as they are known; `onFound` tells when there are more. Dataverse is asked once for each record, and only when they are wanted. */
  of(record: RecordIdentity, areWanted: boolean): readonly NumberCandidate[];
}

const none: readonly NumberCandidate[] = [];

export function createRecordNumbers({ dataverse, log, country, whenSettled, onFound }: RecordNumbersInputs): RecordNumbers {
  let asked = "";
  let found = none;

  function ask(record: RecordIdentity, key: string): void {
    findRecordNumbers({ dataverse, ...record, country: country() }).then(
      (numbers) => {
        if (asked !== key || numbers.length === 0) return;
        found = numbers;
        onFound();
      },
      (error: unknown) => {
        log.write({ level: "warning", source: "dataverse", message: `The numbers of this record could not be read: ${error instanceof DataverseFault ? error.code : "failed"}.` });
      },
    );
  }

  return {
    of(record, areWanted) {
      const key = `${record.table} ${record.id}`;
      if (key !== asked) {
        asked = "";
        found = none;
      }
      if (!areWanted || !dataverse.isThere()) return none;
      if (key !== asked) {
        asked = key;
        whenSettled(() => {
          if (asked === key) ask(record, key);
        });
      }
      return found;
    },
  };
}
