import type { Credentials, CredentialsAsked } from "../../model/agent/credentials";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { CredentialPort } from "../../ports/credentialPort";

/** The agent's side of the prompt. */
export interface CredentialAnswers {
  /** Goes to whoever asked, and nowhere else. Does nothing when nobody asks. */
  answer(credentials: Credentials): void;
  cancel(): void;
}

export interface CredentialPromptInputs {
  /** Undefined: nobody asks any more. */
  readonly tell: (asked: CredentialsAsked | undefined) => void;
}

/** Between the telephone that needs an account and the agent who knows it, on one page: the store hears only that somebody asks. */
export function createCredentialPrompt({ tell }: CredentialPromptInputs): CredentialPort & CredentialAnswers {
  let waiting: { resolve(credentials: Credentials): void; reject(error: ContactCenterRefusal): void } | undefined;

  function settle(): typeof waiting {
    const settled = waiting;
    waiting = undefined;
    if (settled) tell(undefined);
    return settled;
  }

  function cancel(): void {
    settle()?.reject(new ContactCenterRefusal("signInCancelled"));
  }

  return {
    isAutomatic: false,
    get(request) {
      cancel();
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        tell(request);
      });
    },
    answer(credentials) {
      settle()?.resolve(credentials);
    },
    cancel,
  };
}
