import { any, array, literal, maxLength, number, object, objectWithRest, optional, picklist, pipe, record, safeParse, string, union, variant } from "valibot";
import { errorMessages } from "../../model/softphoneError";
import type { SoftphoneErrorCode } from "../../model/softphoneError";
import type { Action } from "../../state/actions";

const text = pipe(string(), maxLength(20_000));
const at = number();
const code = picklist(Object.keys(errorMessages) as SoftphoneErrorCode[]);
const workItemId = text;
const record3 = object({ id: text, name: text, recordType: text });

/** Of one level: what a command or an order holds beside its type is text or a number; the host's own may be anything. */
const command = union([
  object({ type: literal("createSession"), templateName: text, templateParameters: optional(any()) }),
  objectWithRest({ type: text }, union([text, number(), record(text, text)])),
]);
const order = objectWithRest({ type: text }, union([text, number()]));

/** What another page of this softphone may tell the primary. */
const schema = variant("type", [
  object({ type: literal("intent.command"), at, requestId: text, source: picklist(["agent", "integration", "host"]), page: optional(text), command }),
  object({ type: literal("intent.notesChanged"), at, workItemId, notes: text }),
  object({ type: literal("intent.noticeDismissed"), at, noticeId: text }),
  object({ type: literal("intent.customerChosen"), at, workItemId, record: record3 }),
  object({ type: literal("intent.simulation"), at, order }),
  object({ type: literal("intent.alertAnswered"), at, alertId: text, answer: picklist(["confirm", "dismiss"]) }),
  object({ type: literal("intent.logWritten"), at, level: picklist(["debug", "error"]), text }),
  object({ type: literal("customers.found"), at, workItemId, records: pipe(array(record3), maxLength(100)) }),
  object({ type: literal("trouble.noticed"), at, code, detail: optional(text) }),
  object({ type: literal("request.accepted"), at, requestId: text }),
  object({ type: literal("request.failed"), at, requestId: text, code, detail: optional(text) }),
]);

/** The action another page told; undefined when it is none that pages may tell. */
export function readToldAction(data: unknown): Action | undefined {
  const read = safeParse(schema, data);
  return read.success ? (read.output as unknown as Action) : undefined;
}
