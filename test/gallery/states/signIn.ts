import type { CredentialsAsked } from "../../../SoftphoneControl/model/agent/credentials";
import { nineThirty, requestOf } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedOut } from "../robin";
import { onSip } from "./sipPhone";

const asking = (asked: Partial<CredentialsAsked>, link: "primary" | "mirror" = "primary") =>
  signedOut({ ...onSip, link, pending: [requestOf({ type: "signIn" })], credentialsAsked: { why: "signIn", wereRefused: false, user: "", ...asked } });

export const signIn: Subject = {
  name: "Signing in",
  states: [
    { name: "signed-out", state: signedOut() },
    { name: "signed-out-first-connection", state: signedOut({ connection: { phase: "connecting", since: nineThirty - 400 } }) },
    { name: "signing-in", state: signedOut({ pending: [requestOf({ type: "signIn" })] }) },
    { name: "account-prompt", state: asking({}) },
    { name: "account-prompt-refused", state: asking({ user: "robin", wereRefused: true }) },
    { name: "account-prompt-renewal", state: asking({ user: "robin", why: "renewal" }) },
    { name: "account-asked-elsewhere", state: asking({}, "mirror") },
    { name: "phone-kept-elsewhere", state: signedOut({ ...onSip, link: "mirror", lead: "refused" }) },
    { name: "server-not-set-up", state: signedOut({ ...onSip, connection: { phase: "lost", since: nineThirty, cause: "sipNotSetUp" } }) },
    { name: "set-up-first", state: signedOut({ demo: "setUpFirst" }) },
    { name: "set-up-invalid", state: signedOut({ setUp: { code: "organizationInvalid", detail: "sip.server" } }) },
    { name: "set-up-forbidden", state: signedOut({ setUp: { code: "organizationForbidden" } }) },
  ],
};
