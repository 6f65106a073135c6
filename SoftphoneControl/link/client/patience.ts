/** How long whoever asks another page waits for its answer: longer than a softphone takes to give up a request of its own. */
export const askingMs = 35_000;
/** How old the question may be that hands the phone to another page. */
export const answerMs = 1_500;
/** When the page that has handed it over owns it again if nobody came for it: later than anybody may come. */
export const takeBackMs = 5_000;
