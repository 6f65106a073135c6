import { array, is, literal, looseObject, number, optional, picklist, record, string } from "valibot";
import { readReplica } from "../../link/protocol/readReplica";
import { flightFormat, flightVersion } from "../../model/diagnostics/flight";
import type { Flight } from "../../model/diagnostics/flight";
import type { State } from "../../state/state";

const name = looseObject({ format: literal(flightFormat), version: number() });

const schema = looseObject({
  version: literal(flightVersion),
  softphoneVersion: string(),
  from: number(),
  to: number(),
  start: looseObject({
    phone: looseObject({}),
    here: looseObject({ controls: record(string(), looseObject({ id: string() })), sessions: array(looseObject({ id: string() })), link: picklist(["joining", "primary", "mirror", "outdated"]), hostKind: string() }),
  }),
  steps: array(looseObject({ action: looseObject({ type: string(), at: number() }), refused: optional(string()), events: optional(array(string())) })),
});

/** Characters: no recorder writes as many. */
const longestFile = 30_000_000;

export interface ReadFlight {
  readonly flight: Flight;
  readonly start: State;
}

/**
 * What a recorder has written.
 * @throws Error with a plain sentence for whoever opened the file
 */
export function readFlight(text: string): ReadFlight {
  if (text.length > longestFile) throw new Error("This file is too long for a flight recording.");
  const data = parse(text);
  if (!is(name, data)) throw new Error("This is no flight recording of the softphone. More, Diagnostics, Download flight recorder makes one.");
  if (data.version !== flightVersion) throw new Error(`This recording has version ${data.version} of the format; version ${flightVersion} can be watched here.`);
  const phone = is(schema, data) ? readReplica(data.start.phone) : undefined;
  if (!phone) throw new Error("This recording is damaged: something in it is not as a recorder writes it.");
  const flight = data as unknown as Flight;
  return { flight, start: { phone, here: flight.start.here as State["here"] } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("This file can't be read: it is no JSON, or was cut off.");
  }
}
