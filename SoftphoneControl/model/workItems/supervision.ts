/**
 * How a colleague's call is supervised. `monitor`: the agent hears both, nobody hears the agent; `coach`: the colleague alone hears the agent;
 * `barge`: all talk together.
 */
export const supervisionManners = ["monitor", "coach", "barge"] as const;
export type SupervisionManner = (typeof supervisionManners)[number];

export interface Supervision {
  readonly colleagueId: string;
  readonly manner: SupervisionManner;
}
