import type { CredentialsAsked } from "../../../SoftphoneControl/model/credentials";
import { nineThirty, requestOf, signedOutState } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { onSip } from "./sipPhone";

const asking = (asked: Partial<CredentialsAsked>, link: "primary" | "mirror" = "primary") =>
  signedOutState({ ...onSip, link, pending: [requestOf({ type: "signIn" })], credentialsAsked: { why: "signIn", wereRefused: false, user: "", ...asked } });

export const signIn: Subject = {
  name: "Signing in",
  states: [
    { name: "signed-out", state: signedOutState() },
    { name: "signed-out-first-connection", state: signedOutState({ connection: { phase: "connecting", since: nineThirty - 400 } }) },
    { name: "signing-in", state: signedOutState({ pending: [requestOf({ type: "signIn" })] }) },
    { name: "account-prompt", state: asking({}) },
    { name: "account-prompt-refused", state: asking({ user: "robin", wereRefused: true }) },
    { name: "account-prompt-renewal", state: asking({ user: "robin", why: "renewal" }) },
    { name: "account-asked-elsewhere", state: asking({}, "mirror") },
    { name: "phone-kept-elsewhere", state: signedOutState({ ...onSip, link: "mirror", lead: "refused" }) },
    { name: "server-not-set-up", state: signedOutState({ ...onSip, connection: { phase: "lost", since: nineThirty, cause: "sipNotSetUp" } }) },
    { name: "set-up-first", state: signedOutState({ demo: "setUpFirst", simulation: undefined }) },
    { name: "set-up-invalid", state: signedOutState({ setUp: { code: "organizationInvalid", detail: "sip.server" } }) },
    { name: "set-up-forbidden", state: signedOutState({ setUp: { code: "organizationForbidden" } }) },
  ],
};
