/** How long whoever asks another page waits for its answer: longer than a softphone takes to give up a request of its own. */
export const askingMs = 35_000;
/** How old the question may be that hands the phone to another page. */
export const answerMs = 1_500;
/** How long the page that owns the phone may leave a question of a page in sight unanswered, before that one takes its place. */
export const wakeMs = 1_200;
/** By then it has done so: the question, the patience with it, and the take-over. */
export const seizedMs = 2_000;
/** While the agent talks by its microphone: what is said goes on where a page hangs, and would be cut. */
export const wakeInTalkMs = 5_000;
/** When the page that has handed it over owns it again if nobody came for it: later than anybody may come. */
export const takeBackMs = 5_000;
