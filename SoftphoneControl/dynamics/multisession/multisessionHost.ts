import type { CrmRecord } from "../../model/records/crmRecord";
import type { HostPage } from "../../model/host/hostPage";
import type { ClockPort } from "../../ports/clockPort";
import type { HostNews, HostPort, NewForm, PageHost } from "../../ports/hostPort";
import { inTurn } from "../call/inTurn";
import { refusalOf } from "../call/openSession";
import { createClientForms } from "../forms/clientForms";
import type { ApmClient } from "./apmClient";
import { listenToApm } from "./apmNews";

export interface MultisessionInputs {
  readonly page: Pick<typeof globalThis, "BroadcastChannel">;
  readonly kind: Exclude<HostPage["kind"], "local">;
  /** Whoever has the sessions here: Apm, CIF, or the softphone itself. */
  readonly sessions: PageHost;
  readonly apm: ApmClient;
  /** A control's, or that of the page. */
  readonly navigation: () => unknown;
  /** Shows pages beside the form; undefined while nobody can. */
  readonly sidePage: () => HostPort["showSidePage"];
  readonly clock: Pick<ClockPort, "after">;
}

/** A page of Dynamics without all of CIF: sessions by whoever has them, records as tabs of the focused session, else as forms. */
export function createMultisessionHost({ page, kind, sessions, apm, navigation, sidePage, clock }: MultisessionInputs): PageHost {
  const forms = createClientForms({ navigation, clock });
  const told = <Answer>(asked: Promise<Answer>): Promise<Answer> => asked.catch((error: unknown) => { throw refusalOf(error, "recordNotShown"); });
  const openRecord = (record: CrmRecord): Promise<void> => told(inTurn([() => apm.openTab(record), () => forms.show(record)]));
  const newRecord = (form: NewForm): Promise<CrmRecord | undefined> => told(forms.create(form));
  const subscribe = (listener: (news: HostNews) => void): (() => void) => listenToApm(apm, page, listener);
  return {
    ...sessions,
    kind,
    get openRecord() {
      return forms.areThere || apm.has("createTab") ? openRecord : undefined;
    },
    get newRecord() {
      return forms.areThere ? newRecord : undefined;
    },
    get showSidePage() {
      return sidePage();
    },
    get subscribe() {
      return apm.has("getEventPublisherTopic") ? subscribe : undefined;
    },
  };
}
