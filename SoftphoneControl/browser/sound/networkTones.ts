import type { CallTone } from "../../model/settings/ringing";
import type { Tone } from "./tone";

type NetworkTone = Exclude<CallTone, "ringing">;
/** Hz, then milliseconds of sound and of silence in turn. */
type Cadence = readonly [frequencies: readonly number[], ...milliseconds: readonly number[]];
type Cadences = Readonly<Record<NetworkTone, Cadence>>;

function cadences(ringBack: Cadence, busy: Cadence, congestion: Cadence): Cadences {
  return { ringBack, busy, congestion };
}

const american = cadences([[440, 480], 2000, 4000], [[480, 620], 500, 500], [[480, 620], 250, 250]);
const european = cadences([[425], 1000, 4000], [[425], 500, 500], [[425], 200, 200]);

/** What a telephone of a country sounds like (ITU-T E.180, ETSI TR 101 041-2). A tone that hums is its carrier and what lies at both sides. */
const byCountry: Readonly<Partial<Record<string, Cadences>>> = {
  US: american,
  CA: american,
  GB: cadences([[400, 450], 400, 200, 400, 2000], [[400], 375, 375], [[400], 400, 350, 225, 525]),
  DE: cadences([[425], 1000, 4000], [[425], 480, 480], [[425], 240, 240]),
  FR: cadences([[440], 1500, 3500], [[440], 500, 500], [[440], 250, 250]),
  NL: { ...european, congestion: [[425], 250, 250] },
  PL: { ...european, congestion: [[425], 500, 500] },
  ES: cadences([[425], 1500, 3000], [[425], 200, 200], [[425], 200, 200, 200, 200, 200, 600]),
  AT: cadences([[420], 1000, 5000], [[420], 400, 400], [[420], 200, 200]),
  SE: cadences([[425], 1000, 5000], [[425], 250, 250], [[425], 250, 750]),
  JP: cadences([[384, 400, 416], 1000, 2000], [[400], 500, 500], [[400], 500, 500]),
  AU: cadences([[413, 438], 400, 200, 400, 2000], [[425], 375, 375], [[425], 375, 375]),
  IN: cadences([[375, 400, 425], 400, 200, 400, 2000], [[400], 750, 750], [[400], 250, 250]),
  CN: cadences([[450], 1000, 4000], [[450], 350, 350], [[450], 700, 700]),
  BR: cadences([[425], 1000, 4000], [[425], 250, 250], [[425], 250, 250, 750, 250]),
};

/** Of a country that is not in the table: as most of Europe, which most of the world resembles. */
export function networkTone(name: NetworkTone, country: string): Tone {
  const [frequencies, ...milliseconds] = (byCountry[country] ?? european)[name];
  let round = 0;
  const notes = milliseconds.flatMap((length, index) => {
    const at = round;
    round += length / 1000;
    return index % 2 === 0 ? [[at, 1, length / 1000] as const] : [];
  });
  return { notes, round, partials: frequencies.map((hz) => [hz, 1 / frequencies.length]), touch: "held" };
}
