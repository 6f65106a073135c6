import { check, literal, maxLength, minLength, number, object, optional, picklist, pipe, record, string, transform, union, boolean, nullish, custom } from "valibot";
import { requestableAgentStates } from "../../model/agent/agentState";
import { longestInfo } from "../../model/requests/info";
import { reasonTypes } from "../../model/agent/reasonCode";
import { longestRequestId, readRequestId } from "../contract/requestId";
import type { CilRequestName } from "../contract/requests";
import { isJson } from "./isJson";

const text = (most: number, least = 1) =>
  pipe(string(`a text of at most ${most} characters is expected`), minLength(least, "the text must not be empty"), maxLength(most, `a text of at most ${most} characters is expected`));

const id = text(200);
/** Left out, `null` and empty all mean: none given. */
const requestId = nullish(pipe(text(longestRequestId, 0), check((given) => given === "" || readRequestId(given) !== undefined, "another text is expected")));
const onWorkitem = object({ channelId: id, workitemId: id, requestId });
const onWorkitemAndAddress = object({ channelId: id, workitemId: id, address: text(100), requestId });
const longestData = 100_000;

const label = pipe(object({ label: text(60) }), transform((action) => action.label));
const isPlainObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
const templateParameters = nullish(
  pipe(
    custom<object>(isPlainObject, "an object is expected"),
    check((value) => isJson(value, longestData), `what can be written as JSON of at most ${longestData} characters is expected`),
  ),
);
const dataValue = pipe(union([text(4_000, 0), number(), boolean()]), transform(String));
const data = pipe(
  custom<object>(isPlainObject, "an object of texts is expected"),
  record(text(100), dataValue),
  check((entries) => Object.keys(entries).length <= 100, "at most 100 entries are expected"),
);

/** What each request takes, by the names of its arguments. Everything that comes from an integrator passes here first. */
export const requestSchemas = {
  // Page 004 has the field in the plural and the sample in the singular.
  createSession: object({ templateName: text(200), templateParameters, templateParameter: templateParameters }),
  dialOrConsult: object({ channelId: id, address: text(100), requestId }),
  getChannel: object({ channelId: id }),
  getCustomSettings: object({}),
  getReasonCodeList: object({ channelId: id, reasonType: picklist(reasonTypes) }),
  isPrimaryTab: object({}),
  setAgentState: object({ channelId: id, state: picklist(requestableAgentStates), reasonCode: nullish(union([text(200, 0), number()])), requestId }),
  showError: object({ description: text(2_000), title: nullish(text(200, 0)), confirmAction: nullish(label), dismissAction: nullish(label) }),
  showInfo: object({ description: text(longestInfo) }),
  writeLog: object({ logMessage: text(10_000), logLevel: union([literal("Debug"), literal("Error")]) }),
  sendDtmf: object({ dtmf: text(32), workitemId: nullish(id), requestId }),
  setWrapupReason: object({ channelId: id, workitemId: id, wrapUpReason: text(200), requestId }),
  singleStepConference: object({ channelId: id, address: text(100), requestId }),
  isUpdateWorkitemDataEnabled: object({ channelId: id, workitemId: id }),
  updateWorkitemData: object({ channelId: id, workitemId: id, data, requestId }),
  signIn: object({ requestId }),
  acceptWorkitem: onWorkitem,
  rejectWorkitem: onWorkitem,
  pauseWorkitem: onWorkitem,
  resumeWorkitem: onWorkitem,
  endWorkitem: onWorkitem,
  muteWorkitem: onWorkitem,
  unmuteWorkitem: onWorkitem,
  transfer: onWorkitemAndAddress,
  completeTransfer: onWorkitem,
  conference: onWorkitem,
  dropParticipant: onWorkitemAndAddress,
  completeWrapup: onWorkitem,
  getWorkitems: object({ channelId: optional(nullish(id)) }),
} as const satisfies Readonly<Record<CilRequestName, unknown>>;
