import { unknown } from "valibot";
import type { CrmRecord } from "../../model/records/crmRecord";
import type { ClockPort } from "../../ports/clockPort";
import type { NewForm } from "../../ports/hostPort";
import { callHost } from "../call/callHost";
import { HostCallError } from "../call/hostCallError";
import { methodOf } from "../microsoft";
import { formParameters } from "./formParameters";
import { savedRecord } from "./savedRecord";
import { shown } from "./shown";

/** Forms by the client API: a control's `context.navigation`, or `Xrm.Navigation`. Rejects with a `HostCallError`. */
export interface ClientForms {
  /** Whether forms can be opened here now. */
  readonly areThere: boolean;
  show(record: CrmRecord): Promise<void>;
  /** Waits for the agent. */
  create(form: NewForm): Promise<CrmRecord | undefined>;
}

/** @param navigation - as it is now; never of a control that has left its form */
export function createClientForms({ navigation, clock }: { readonly navigation: () => unknown; readonly clock: Pick<ClockPort, "after"> }): ClientForms {
  const method = "openForm";
  const open = (...args: readonly unknown[]): Promise<unknown> =>
    callHost({
      clock,
      method,
      limitMs: undefined,
      schema: unknown(),
      act() {
        const run = methodOf(navigation(), method);
        if (!run) throw new HostCallError("missing", method);
        return run(...args);
      },
    });
  return {
    get areThere() {
      return methodOf(navigation(), method) !== undefined;
    },
    show: ({ id, recordType }) => shown(clock, open({ entityName: recordType, entityId: id })),
    create: async (form) => savedRecord(await open({ entityName: form.table, useQuickCreateForm: true }, formParameters(form))),
  };
}
