import type { ChatContext } from "./liveChatSdk";

const answers: readonly (readonly [RegExp, string])[] = [
  [/\b(bye|goodbye|that('s| is) all)\b/i, "You're welcome. Have a good day!"],
  [/\bthank/i, "You're welcome. Is there anything else I can do?"],
  [/\b(invoice|bill|refund|paid|payment|credit)\b/i, "I have the account open. The refund was approved this morning and arrives within three working days."],
  [/\b(order|delivery|deliver|parcel|ship)/i, "The parcel left our warehouse yesterday. It should arrive tomorrow before noon."],
  [/\b(broken|defect|repair|warranty|seal)\b/i, "That is covered by the warranty. I am sending a return label now."],
  [/\b(call|phone|ring|speak)\b/i, "A call may be quicker, yes. I will stay here meanwhile."],
  [/\b(hello|hi|hey|good (morning|afternoon|evening))\b/i, "Hello! What can I do for you?"],
];

const others = ["Let me look that up, one moment.", "I see. Could you tell me a little more?", "Thank you, that helps. I have made a note of it."];

export function answerTo(text: string, turn: number): string {
  return answers.find(([words]) => words.test(text))?.[1] ?? others[turn % others.length] ?? "";
}

export function isFarewell(text: string): boolean {
  return /\b(bye|goodbye|that('s| is) all)\b/i.test(text);
}

/** Names what the agent is shown of the context: that which is displayable. */
export function greetingFor(name: string, context: ChatContext): string {
  const [first] = name.split(" ");
  const shown = Object.values(context).some(({ isDisplayable }) => isDisplayable === true);
  return `Hello, this is ${first}. ${shown ? "I have what you sent along in front of me. " : ""}How can I help?`;
}
