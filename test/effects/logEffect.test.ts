import { createLogEffect } from "../../SoftphoneControl/effects/logEffect";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import { annasCall, appeared, changed, readyPhone, telephony, wants } from "../support/facts";

function logOf(tell: (phone: ReturnType<typeof readyPhone>) => void): LogEntry[] {
  const written: LogEntry[] = [];
  const effect = createLogEffect({ log: { write: (entry) => void written.push(entry) } });
  const phone = readyPhone();
  phone.store.onStep((step) => {
    effect.react(step);
  });
  tell(phone);
  return written;
}

describe("the log", () => {
  it("tells a call's story in names, ids, states and codes", () => {
    const written = logOf((phone) => {
      phone.tell(
        appeared(),
        wants("r1", { type: "acceptWorkitem", workItemId: annasCall }),
        changed(2, { state: "Active" }, "r1"),
        changed(9, { state: "Ended" }),
        { type: "request.failed", at: 3_000, requestId: "r2" as RequestId, code: "timeout" },
      );
    });
    expect(written.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "info: contactCenter.workItemAppeared call-anna 1 Offered · → workitemCreate call-anna",
      "info: intent.command acceptWorkitem call-anna r1",
      "info: contactCenter.workItemChanged call-anna 2 Active · → workitemConnect call-anna",
      "warning: contactCenter.workItemChanged call-anna 9 Ended · resync: revision 9 after 2: something is missing",
      "info: request.failed timeout r2",
    ]);
  });

  it("holds no number, no name and no text", () => {
    const written = logOf((phone) => {
      phone.tell(
        appeared({ participants: [{ address: "+12025550143", name: "Maria Alvarez" }], ctiData: { secret: "4711" } }),
        { type: "customers.found", at: 1, workItemId: annasCall, records: [{ id: "1", name: "Maria Alvarez", recordType: "contact" }] },
        { type: "intent.notesChanged", at: 1, workItemId: annasCall, notes: "Her PIN is 4711" },
        { type: "intent.simulation", at: 1, order: { type: "callerDials", address: "+12025550143" } },
        wants("r1", { type: "dial", channelId: telephony, address: "+1 (202) 555-0143" }),
        wants("r2", { type: "dial", channelId: telephony, address: "call me 2025550143" }),
      );
    });
    expect(written).toHaveLength(6);
    expect(JSON.stringify(written)).not.toMatch(/2025550143|555|Maria|Alvarez|4711|PIN/);
  });
});
