/** @jest-environment jsdom */
import { fireEvent } from "@testing-library/react";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { CredentialsAsked } from "../../SoftphoneControl/model/agent/credentials";
import { nineThirty, requestOf, signedOutState, stateOf } from "../support/builders";
import type { StateChanges } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const sip = { ...defaultConfiguration, backend: "sip" } as const;
const asking = (asked: Partial<CredentialsAsked> = {}, changes: StateChanges = {}) =>
  signedOutState({ configuration: sip, simulation: undefined, pending: [requestOf({ type: "signIn" })], credentialsAsked: { why: "signIn", wereRefused: false, user: "", ...asked }, ...changes });
const quiet = signedOutState({ configuration: sip, simulation: undefined });

function prompt(state = asking()) {
  const view = renderSoftphone(state);
  return {
    view,
    account: () => view.getByLabelText("Account") as HTMLInputElement,
    password: () => view.getByLabelText("Password") as HTMLInputElement,
    dialog: () => view.getByRole("dialog"),
    submit: () => fireEvent.submit(view.getByLabelText("Password")),
  };
}
const types = (field: HTMLInputElement, value: string): void => {
  fireEvent.change(field, { target: { value } });
};

describe("the prompt for an account", () => {
  it("is seen by the browser's own password manager, and has the focus where something is missing", () => {
    const { account, password, dialog } = prompt();
    expect([account().autocomplete, password().autocomplete, password().type]).toEqual(["username", "current-password", "password"]);
    expect(document.activeElement).toBe(account());
    expect(dialog().getAttribute("aria-labelledby")).toBe(dialog().querySelector("strong")?.id);
  });

  it("knows the account used last, and begins with the password", () => {
    const { account, password } = prompt(asking({ user: "alice" }));
    expect([account().value, password().value]).toEqual(["alice", ""]);
    expect(document.activeElement).toBe(password());
  });

  it("hands on what was typed, past the store, and keeps nothing", () => {
    const { view, account, password, submit } = prompt();
    types(account(), " alice ");
    types(password(), " secret ");
    submit();
    expect(view.credentials.answer.mock.calls).toEqual([[{ user: "alice", password: " secret " }]]);
    expect(password().value).toBe("");
    expect(JSON.stringify(view.sent)).not.toContain("secret");
    expect(view.container.innerHTML).not.toContain("secret");
  });

  it("wants both, and says so at the field that is empty", () => {
    const { view, account, password, submit } = prompt();
    submit();
    expect([view.getByText("Enter your account."), document.activeElement]).toEqual([expect.anything(), account()]);
    types(account(), "alice");
    submit();
    expect([view.getByText("Enter your password."), document.activeElement, view.queryByText("Enter your account.")]).toEqual([expect.anything(), password(), null]);
    expect(view.credentials.answer).not.toHaveBeenCalled();
  });

  it("is one of the browser's forms: Enter sends it, and the page stays", () => {
    const { view } = prompt();
    const send = view.getByRole("button", { name: "Sign in" }) as HTMLButtonElement;
    expect(send.type).toBe("submit");
    expect(fireEvent.submit(view.getByLabelText("Password"))).toBe(false);
  });

  it.each(["Escape", "button"])("may be refused: %s", (how) => {
    const { view, password } = prompt();
    if (how === "Escape") fireEvent.keyDown(password(), { key: "Escape" });
    else fireEvent.click(view.getByRole("button", { name: "Cancel" }));
    expect(view.credentials.cancel).toHaveBeenCalledTimes(1);
    expect(view.credentials.answer).not.toHaveBeenCalled();
  });

  it.each([
    ["signIn", "Sign in to the telephone server"],
    ["recovery", "Your call is being restored: enter your password again."],
    ["renewal", "Your sign-in has run out: enter your password again."],
  ] as const)("says what for: %s", (why, words) => {
    expect(prompt(asking({ why })).view.getByRole("dialog", { name: words })).toBeTruthy();
  });

  it("says that the server did not take the last one, at the password, and comes with the focus there", () => {
    const { view, password } = prompt(asking({ user: "alice" }));
    view.show(asking({ user: "alice", wereRefused: true }));
    const said = view.getByText("The telephone server does not accept this account or password.");
    expect(password().getAttribute("aria-describedby")).toContain(said.id);
    expect([password().getAttribute("aria-invalid"), document.activeElement]).toEqual(["true", password()]);
  });

  it("goes when it is answered, and gives the focus back", () => {
    const view = renderSoftphone(quiet);
    const button = view.getByRole("button", { name: "Sign in" });
    button.focus();
    view.show(asking());
    expect(document.activeElement).toBe(view.getByLabelText("Account"));
    view.show(signedOutState({ configuration: sip, simulation: undefined, pending: [requestOf({ type: "signIn" })] }));
    expect(view.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(view.getByRole("button", { name: "Signing in …" }));
  });

  it("leaves the focus at the agent's state when the agent is signed in, with the keyboard alone", () => {
    const view = renderSoftphone(quiet);
    view.getByRole("button", { name: "Sign in" }).focus();
    view.show(stateOf({ configuration: sip, simulation: undefined }));
    expect(document.activeElement).toBe(view.getByRole("group", { name: "Agent state" }));
  });

  it("leaves the focus to whoever has it in the form around the control", () => {
    const outside = document.body.appendChild(document.createElement("input"));
    const view = renderSoftphone(quiet);
    outside.focus();
    view.show(asking());
    expect([view.getByRole("dialog"), document.activeElement]).toEqual([expect.anything(), outside]);
    outside.remove();
  });

  it("that nobody waits for is told to who does not see it", () => {
    const view = renderSoftphone(quiet);
    view.show(asking({ why: "renewal" }));
    expect(view.getByRole("status").textContent).toBe("Your sign-in has run out: enter your password again.");
  });

  it("stands in the page that has the telephone alone; another says where", () => {
    const { view } = { view: renderSoftphone(asking({}, { link: "mirror" })) };
    expect([view.queryByRole("dialog"), view.queryByLabelText("Password")]).toEqual([null, null]);
    expect(view.getByText("The page that has the telephone asks for your password.")).toBeTruthy();
  });
});

describe("signing in on a page without the telephone", () => {
  it("waits for the page that has it, and says when that does not let go", () => {
    const view = renderSoftphone(signedOutState({ configuration: sip, link: "mirror", lead: "asked" }));
    fireEvent.click(view.getByRole("button", { name: "Signing in …" }));
    expect(view.sent).toEqual([]);
    view.show(signedOutState({ configuration: sip, link: "mirror", lead: "refused" }));
    expect(view.getByRole("alert").textContent).toBe("The page that has the telephone could not be changed. Sign in there.");
    fireEvent.click(view.getByRole("button", { name: "Sign in" }));
    expect(view.sent).toHaveLength(1);
  });

  it("is out of the question without a line that may come back", () => {
    const view = renderSoftphone(signedOutState({ configuration: sip, connection: { phase: "lost", since: nineThirty, cause: "sipInsecure" } }));
    fireEvent.click(view.getByRole("button", { name: "Sign in" }));
    expect(view.sent).toEqual([]);
    expect(view.getByText(/Administrators: let the address in sip.server begin with wss:/)).toBeTruthy();
  });
});
