import inboundIcon from "@fluentui/svg-icons/icons/call_inbound_20_regular.svg";
import outboundIcon from "@fluentui/svg-icons/icons/call_outbound_20_regular.svg";
import { Link } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import type { Place } from "../app/place";
import { useOutside } from "../app/useOutside";
import type { Dataverse } from "../dataverse/dataverse";
import { formattedColumn } from "../dataverse/reading";
import { textIn } from "../dataverse/row";
import type { Row } from "../dataverse/row";
import { localeOf } from "../platform/userSettings";
import { FormSection } from "./FormSection";

interface Props {
  readonly dataverse: Dataverse;
  readonly recordId: string | undefined;
  readonly language: number;
  readonly goTo: (place: Place) => void;
}

/** The phone calls that are regarding the record, newest first. */
export function Timeline({ dataverse, recordId, language, goTo }: Props): React.ReactElement {
  useOutside(dataverse.subscribe, dataverse.version);
  const calls = recordId === undefined ? [] : dataverse.retrieveMultiple("phonecall", `?$filter=_regardingobjectid_value eq ${recordId}&$orderby=createdon desc`);
  return (
    <FormSection title="Timeline">
      {calls.length === 0 ? (
        <p className="timeline-empty">{recordId === undefined ? "Save the record to see its timeline." : "No phone calls yet."}</p>
      ) : (
        <ol className="timeline">
          {calls.map((call) => (
            <Call key={textIn(call, "activityid")} call={call} language={language} goTo={goTo} />
          ))}
        </ol>
      )}
    </FormSection>
  );
}

const states = ["Open", "Completed", "Canceled"];

function Call({ call, language, goTo }: { call: Row; language: number; goTo: (place: Place) => void }): React.ReactElement {
  const when = new Date(textIn(call, "actualstart") || textIn(call, "createdon")).toLocaleString(localeOf(language), { dateStyle: "medium", timeStyle: "short" });
  const minutes = textIn(call, "actualdurationminutes");
  const facts = [states[Number(call["statecode"])], minutes === "" ? "" : `${minutes} min`, textIn(call, "phonenumber"), textIn(call, "category"), textIn(call, formattedColumn("ownerid"))];
  return (
    <li>
      <span className="timeline-icon">
        <Icon address={call["directioncode"] === false ? inboundIcon : outboundIcon} />
      </span>
      <div>
        <Link onClick={() => goTo({ page: "record", table: "phonecall", recordId: textIn(call, "activityid") })}>{textIn(call, "subject") || "Phone Call"}</Link>
        <span className="timeline-facts">{facts.filter(Boolean).join(" · ")}</span>
        {textIn(call, "description") !== "" && <p>{textIn(call, "description")}</p>}
        <time>{when}</time>
      </div>
    </li>
  );
}
