import { accounts } from "./accounts.mjs";
import { testNumbers } from "./testNumbers.mjs";

const agents = ["alice", "bob", "carol"];

const whatScriptedDo = {
  echo: "answers, and says again what it hears",
  earlyMedia: "plays a tone before it answers",
  ringsForEver: "rings until you have enough",
};

/** What a person types where. @param {{ ws: string, domain: string, scripted: readonly { extension: string, scenario: string }[] }} desk */
export function instructions({ ws, domain, scripted }) {
  const rows = (lines) => lines.map(([first, second]) => `    ${first.padEnd(14)}${second}`).join("\n");
  const people = accounts.filter(({ user }) => agents.includes(user));
  return `
  Real calls, on this machine only. In the workspace (npm start): Workspace settings, Real calls (SIP).

  Telephone server        ${ws}
  Domain of the accounts  ${domain}

  Sign in as
${rows(people.map(({ user, password, displayName, extension }) => [user, `password ${password}, ${displayName}, called by ${extension}`]))}

  and call
${rows([
    ["1100", "a phone that answers, and says a tone of 660 Hz; so does any number of 7 digits and more"],
    ...scripted.map(({ extension, scenario }) => [extension, whatScriptedDo[scenario]]),
    ...testNumbers.map(({ number, status, what }) => [number, `${what} (${status})`]),
  ])}

  Type an account or an extension and Enter, and the phone calls there: alice. h and Enter: it hangs up.
  Another browser, or a private window, is another agent. Ctrl+C ends it.
`;
}
