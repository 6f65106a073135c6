import type { CallHealth } from "../../model/diagnostics/health";
import { callHealthsSelector, diagnosticsSelector, reconnectsSelector } from "../../state/selectors/diagnosticsSelectors";
import { hostKindSelector } from "../../state/selectors/pageSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { backendNames } from "./backendNames";
import type { Fact } from "./FactTable";

const phases = { connecting: "LineConnecting", up: "LineUp", lost: "LineLost" } as const;
const fewCalls = 8;

/** What whoever helps the agent asks first. */
export function useDiagnosticFacts(): readonly Fact[] {
  const { formats, now, text } = useSoftphone();
  const { phase, since, backend, isHere, pages, pending, unsaved } = useSelector(diagnosticsSelector);
  const reconnects = useSelector(reconnectsSelector);
  const healths = useSelector(callHealthsSelector);
  const hostKind = useSelector(hostKindSelector);
  const { number: count, time } = formats;
  const today = new Date(now()).setHours(0, 0, 0, 0);
  const mos = (call: CallHealth): string => (call.worst < call.last ? text("CallQualityWorst", time(call.at), count(call.last), count(call.worst)) : text("CallQualityAt", time(call.at), count(call.last)));
  return [
    [text("LineName"), text(phases[phase], formats.dateTime(since))],
    [text("BackendName"), text(backendNames[backend])],
    [text("HostName"), text(`HostKind_${hostKind}`)],
    [text("PhoneName"), text(isHere ? "PhoneHere" : "PhoneElsewhere")],
    [text("QualityName"), healths.length === 0 ? text("QualityNone") : [...healths].reverse().slice(0, fewCalls).map(mos).join("\n")],
    [text("ReconnectsName"), count(reconnects.filter((at) => at >= today).length)],
    [text("PendingName"), count(pending)],
    [text("UnsavedName"), count(unsaved)],
    [text("PagesName"), count(pages)],
  ];
}
