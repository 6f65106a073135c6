import type { ResumeData } from "./contactCenterPort";

/** A small, short-lived, encrypted store of this browser. */
export interface KeepPort {
  /** What was saved last, or undefined: never saved, too old, cleared, or unreadable. MUST NOT reject. */
  load(): Promise<ResumeData | undefined>;
  /** Replaces what was saved. Calls in a row MAY be gathered into one. MUST NOT reject; what can't be saved is logged. */
  save(data: ResumeData): Promise<void>;
  /** Forgets. MUST NOT reject. */
  clear(): Promise<void>;
  dispose(): void;
}
