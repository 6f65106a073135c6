/** Where the agent hears and speaks: in this browser, or at the desk phone beside it. */
export const telephones = ["softphone", "deskPhone"] as const;
export type Telephone = (typeof telephones)[number];
