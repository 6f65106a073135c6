/** What ribbon commands and form scripts dispatch on the app's window. */
export interface CustomRequest {
  readonly label: string;
  readonly type: "integrationapi" | "CIClickToAct";
  readonly detail: unknown;
}

interface Form {
  readonly table: string;
  readonly recordId: string | undefined;
  readonly number: string;
}

/** Examples of every kind. */
export function customRequestsOf({ table, recordId = "", number }: Form): readonly CustomRequest[] {
  const dialForm = { value: number, entityLogicalName: table, entityId: recordId };
  const dials: readonly CustomRequest[] = [
    { label: `Dial ${number}`, type: "integrationapi", detail: dialForm },
    { label: `Click to act on ${number}`, type: "CIClickToAct", detail: { ...dialForm, name: "telephone1", format: "phone" } },
  ];
  return [
    { label: "Open a session", type: "integrationapi", detail: { request: "createSession", templateName: "Case", templateParameters: { id: recordId } } },
    { label: "Go to lunch", type: "integrationapi", detail: { request: "setAgentState", channelId: "voice", state: "NotReady", reasonCode: "2" } },
    { label: "Write to the log", type: "integrationapi", detail: { request: "writeLog", logMessage: "Written by a command of the form", logLevel: "Debug" } },
    ...(number === "" ? [] : dials),
  ];
}

export function dispatchCustomRequest({ type, detail }: CustomRequest): void {
  (window.top ?? window).dispatchEvent(new CustomEvent(type, { detail }));
}
