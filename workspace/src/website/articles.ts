export interface Article {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Words that people use for it. */
  readonly words: string;
}

export const articles: readonly Article[] = [
  {
    id: "error-32",
    title: "The display shows error 32",
    words: "panel code fault battery contact",
    paragraphs: [
      "Error 32 means that the display gets no answer from the battery. Nine times out of ten it is a dirty contact.",
      "Switch the bike off, take the battery out, and wipe the four contacts with a dry cloth. Put it back until it clicks, wait ten seconds, and switch on.",
      "Does it come back within a day? Then the cable below the battery needs to be changed, and we do that.",
    ],
  },
  {
    id: "meter-reading",
    title: "Enter the meter reading of your Dock",
    words: "number counter kilowatt charging can't cannot",
    paragraphs: [
      "Hold the button on the Dock's meter for three seconds. The number behind 1.8.0 is the reading; leave out what comes after the point.",
      "A reading that is lower than the last one is refused. Has the meter been changed? Then tell us the old one's last reading first.",
    ],
  },
  {
    id: "delivery",
    title: "Check the delivery before the driver leaves",
    words: "seal broken damaged package driver where late track",
    paragraphs: [
      "Each box has two seals. Is one of them broken, or a corner pressed in? Have the driver note it on the receipt, and take a picture.",
      "The link in the delivery note shows where the driver is. It is brought up to date every five minutes.",
    ],
  },
  {
    id: "invoice",
    title: "Find an invoice, or one that was paid twice",
    words: "bill payment reminder refund money back credit note",
    paragraphs: [
      "All invoices of the last ten years are in your account, under Documents.",
      "What was paid twice comes back to the account it came from within five working days. There is nothing that you need to do.",
    ],
  },
  {
    id: "password",
    title: "Set a new password",
    words: "reset login sign in forgot account locked",
    paragraphs: [
      "Choose Forgot password where you sign in. The mail with the link arrives within a minute; look in the junk folder, too.",
      "After five wrong passwords the account rests for a quarter of an hour.",
    ],
  },
  {
    id: "lease-end",
    title: "When the lease ends",
    words: "contract extend return buy month leasing expires cancel",
    paragraphs: [
      "Three months before the end you get a letter with three choices: give the bike back, keep it for another year, or buy it for what it is worth.",
      "Without an answer the lease goes on month by month, at the same price.",
    ],
  },
];

/** Articles with every word of the question, those with it in the title first. Without a question all of them. */
export function searchArticles(question: string): readonly Article[] {
  const words = wordsOf(question);
  const inTitle = ({ title }: Article): boolean => words.every((word) => wordsOf(title).some((other) => other.startsWith(word)));
  return articles
    .filter((article) => {
      const all = wordsOf([article.title, article.words, ...article.paragraphs].join(" "));
      return words.every((word) => all.some((other) => other.startsWith(word)));
    })
    .sort((one, other) => Number(inTitle(other)) - Number(inTitle(one)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
