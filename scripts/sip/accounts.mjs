/** The domain that the test server is for. */
export const sipDomain = "sip.test";

const account = (user, extension, displayName) => ({ user, extension, displayName, password: `pw-${user}` });

/** Who may register. For a server on loopback only: everybody can read these passwords. */
export const accounts = [account("alice", "1001", "Alice Archer"), account("bob", "1002", "Bob Baker"), account("carol", "1003", "Carol Cook"), account("phone", "1100", "Baresip Phone"), account("linphone", "1200", "Linphone")];

/** Accounts that the server does not take, and its answer to REGISTER. */
export const refusedAccounts = [
  { user: "barred", password: "pw-barred", status: 403 },
  { user: "flaky", password: "pw-flaky", status: 503 },
];

export function accountOf(user) {
  const found = [...accounts, ...refusedAccounts].find((candidate) => candidate.user === user);
  if (found === undefined) throw new Error(`There is no account "${user}".`);
  return found;
}
