import type { EpochMs } from "../../model/ids";
import type { PastCall } from "../../model/past/pastCall";
import { csvOf } from "../parts/csvOf";

const columns = ["began", "ended", "channel", "direction", "name", "number", "queue", "outcome", "ringSeconds", "talkSeconds", "holdSeconds", "wrapupSeconds", "wrapupReason", "consultation"] as const;

/** Calls as comma-separated values. Times are ISO 8601 in UTC. */
export function callsCsv(calls: readonly PastCall[]): string {
  return csvOf([columns, ...calls.map(cellsOf)]);
}

function cellsOf({ at, endedAt, channelType, direction, name, address, queueName, outcome, times, reason, isConsultation }: PastCall): readonly string[] {
  const seconds = (ms: number): string => String(Math.round(ms / 1_000));
  return [iso(at), iso(endedAt), channelType, direction, name, address, queueName, outcome, ...[times.ring, times.talk, times.hold, times.wrapup].map(seconds), reason, isConsultation ? "yes" : ""];
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}
