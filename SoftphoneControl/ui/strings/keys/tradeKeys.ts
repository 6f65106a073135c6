/** Recording, supervision, desk phone, auto-answer and wrap-up. */
export type TradeKey = never;
