import type { WorkItemId } from "../ids";
import type { AgentsPart } from "./workItem";

/** What a page leaves behind for the next one. */
export interface KeptPhone {
  /** Whose resume data it is. */
  readonly key: string;
  /** The contact centre adapter's own. */
  readonly resume: string;
  readonly parts: Readonly<Record<WorkItemId, AgentsPart>>;
}
