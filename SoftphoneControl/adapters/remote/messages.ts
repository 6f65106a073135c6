import { is, literal, looseObject, string } from "valibot";
import type { ContactCenterCommand, CommandType } from "../../model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { RequestId } from "../../model/ids";
import type { LogEntry } from "../../model/diagnostics/logEntry";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { ResumeData } from "../../ports/contactCenterPort";

/** What the agent is to read, or why something was not taken. */
export interface Trouble {
  readonly code: SoftphoneErrorCode;
  readonly detail?: string | undefined;
}

/** What the page tells that holds the contact centre. */
export type FromPage =
  /** Its script runs, and it holds its lock. */
  | { readonly type: "here" }
  /** There is a contact centre in it; facts follow. */
  | { readonly type: "open"; readonly commands: readonly CommandType[] }
  /** There is none, unless a later `start` has more luck. */
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "fact"; readonly fact: ContactCenterFact }
  /** Comes before the facts that it knows of. */
  | { readonly type: "resume"; readonly resume: ResumeData | undefined }
  /** Taken, or with a trouble: not taken. */
  | { readonly type: "answer"; readonly requestId: RequestId; readonly trouble?: Trouble | undefined }
  | { readonly type: "trouble"; readonly trouble: Trouble }
  | { readonly type: "log"; readonly entry: LogEntry };

/** What that page is told. */
export type ToPage =
  /** To any page: those with such a contact centre say that they are here. */
  | { readonly type: "who" }
  /** `settings`: JSON that the contact centre understands, and nobody else needs to. Said again by the softphone's next page, which hears how things stand. */
  | { readonly type: "start"; readonly settings: unknown; readonly resume: ResumeData | undefined }
  | { readonly type: "perform"; readonly requestId: RequestId; readonly command: ContactCenterCommand }
  | { readonly type: "requestSnapshot" };

/** Of the messages' shapes: a page of another version is not heard. */
const version = 2;

/** Not the channel that softphones share. @param name of the contact centre */
export function remoteChannel(name: string): string {
  return `open-softphone.${name}`;
}

/** Held by a page with a contact centre as long as it lives. @param pageId tells it from the page before */
export function pageLock(name: string, pageId: string): string {
  return `${remoteChannel(name)}|${pageId}`;
}

/** A message as it travels. */
export function posted(message: FromPage | ToPage, pageId: string): unknown {
  return { ...message, v: version, page: pageId };
}

/** Stands for every page. */
export const anyPage = "*";

/** @returns undefined when it is no message, or one of another version. */
export function pageOf(data: unknown): string | undefined {
  return is(looseObject({ v: literal(version), page: string() }), data) ? data.page : undefined;
}

export function isAbout(data: unknown, pageId: string): boolean {
  return pageOf(data) === pageId;
}

/** A web resource is given `data` and nothing else: Dynamics does not promise to let other parameters through. */
export function pageAddress(url: string, pageId: string): string {
  return `${url}?data=${encodeURIComponent(pageId)}`;
}

/** @returns undefined when the page was opened in another way. */
export function readPageId(search: string): string | undefined {
  const pageId = new URLSearchParams(search).get("data");
  return pageId === null || pageId === "" ? undefined : pageId;
}
