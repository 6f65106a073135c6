/** @jest-environment jsdom */
import { act, cleanup, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SoftphoneControl } from "../../SoftphoneControl/index";
import type { ControlContext } from "../../SoftphoneControl/app/controlContext";
import { readResx } from "../support/resx";

// The phone runs on the real clock here: a busy machine may take its time.
configure({ asyncUtilTimeout: 4_000 });

const strings = readResx(1033);
const homeKey = Symbol.for("open-softphone");
const home = () => (window as unknown as Record<symbol, { softphone: { dispose(): void; store: { getState(): { phone: { agent?: object }; here: { controls: object } } } } } | undefined>)[homeKey];

interface Form {
  readonly control: SoftphoneControl;
  readonly notified: jest.Mock;
  show(changes?: Partial<{ value: string | null; disabled: boolean }>): void;
  close(): void;
}

function contextOf(value: string | null, disabled: boolean, properties: Record<string, string>): ControlContext {
  const parameters = Object.fromEntries(Object.entries(properties).map(([name, raw]) => [name, { raw }]));
  return {
    parameters: { value: { raw: value }, ...parameters },
    mode: { isControlDisabled: disabled, trackContainerResize: () => undefined },
    resources: { getString: (key) => strings.get(key) ?? key },
    userSettings: { languageId: 1033 },
  };
}

function openForm(value: string | null = "+12025550143", properties: Record<string, string> = {}): Form {
  const control = new SoftphoneControl();
  const notified = jest.fn();
  const context = contextOf(value, false, properties) as never;
  control.init(context, notified);
  const view = render(control.updateView(context));
  return {
    control,
    notified,
    show({ value: next = value, disabled = false } = {}) {
      view.rerender(control.updateView(contextOf(next, disabled, properties) as never));
    },
    close() {
      view.unmount();
      act(() => {
        control.destroy();
      });
    },
  };
}

const quick = { configuration: JSON.stringify({ simulation: { latencyMs: 0 } }) };
const signIn = () => screen.getByRole("button", { name: "Sign in" });

async function canSignIn(): Promise<void> {
  await waitFor(() => expect(signIn().getAttribute("aria-disabled")).not.toBe("true"));
}

const complaints: string[] = [];

// The phone's own clock runs outside of React's test harness, which says so at every tick; anything else React says is a fault.
beforeEach(() => {
  complaints.length = 0;
  jest.spyOn(console, "error").mockImplementation((message: unknown) => {
    if (!String(message).includes("not wrapped in act")) complaints.push(String(message));
  });
});

afterEach(() => {
  cleanup();
  // A signed-in agent's phone outlives its controls; the next test's page must start without one.
  home()?.softphone.dispose();
  delete (window as unknown as Record<symbol, unknown>)[homeKey];
  expect(complaints).toEqual([]);
});

describe("the control on a form", () => {
  it("shows the softphone, and leaves nothing behind when nobody was signed in", async () => {
    const added = jest.spyOn(window, "addEventListener");
    const removed = jest.spyOn(window, "removeEventListener");
    const form = openForm();
    await canSignIn();
    expect(home()).toBeDefined();
    form.close();
    expect(home()).toBeUndefined();
    const own = (calls: unknown[][]) => calls.map(([type]) => type).filter((type) => type === "pointerdown" || type === "keydown").sort();
    expect(own(added.mock.calls).length).toBeGreaterThan(0);
    expect(own(removed.mock.calls)).toEqual(expect.arrayContaining(own(added.mock.calls)));
  });

  it("that is closed before the phone has connected leaves none behind either", async () => {
    const form = openForm();
    form.close();
    await waitFor(() => expect(home()).toBeUndefined());
  });

  it("that is left in the very moment the agent signs in keeps the sign-in", async () => {
    const form = openForm(null, quick);
    await canSignIn();
    act(() => {
      signIn().click();
    });
    form.close();
    await waitFor(() => expect(home()?.softphone.store.getState().phone.agent).toBeDefined());
  });

  it("that the host draws once more after destroying it is not there", async () => {
    const form = openForm();
    await canSignIn();
    form.close();
    const view = render(form.control.updateView(contextOf("+12025550143", false, {}) as never));
    expect(view.container.textContent).toBe("");
    expect(home()).toBeUndefined();
  });

  it("lets people be made to call only where its own form allows it", async () => {
    const first = openForm("+12025550143", { ...quick, demoMode: "on" });
    await canSignIn();
    const second = openForm(null, { demoMode: "off" });
    expect(await screen.findAllByRole("region", { name: "People calling" })).toHaveLength(1);
    expect(screen.getAllByText("No contact center is set up yet")).toHaveLength(1);
    first.close();
    second.close();
  });

  it("shares one phone with the other controls of the page", async () => {
    const first = openForm("+12025550143", quick);
    await canSignIn();
    const phone = home()?.softphone;
    const second = openForm("+442079460958");
    expect(home()?.softphone).toBe(phone);
    expect(Object.keys(phone?.store.getState().here.controls ?? {})).toHaveLength(2);
    first.close();
    expect(home()?.softphone).toBe(phone);
    await canSignIn();
    second.close();
    expect(home()).toBeUndefined();
  });

  it("comes back to the same phone on the next record while the agent is signed in, and goes for good after the sign-out", async () => {
    const agent = userEvent.setup();
    const first = openForm("+12025550143", quick);
    await canSignIn();
    await agent.click(signIn());
    await screen.findByRole("button", { name: /^Agent state/ });
    const phone = home()?.softphone;
    first.close();
    expect(home()?.softphone).toBe(phone);
    const next = openForm("+442079460958", quick);
    expect(await screen.findByRole("button", { name: /^Agent state/ })).toBeDefined();
    const { store } = phone as unknown as { store: { dispatch(action: object): void; getState(): { phone: { agent?: object; channels: { id: string }[]; reasonCodes: { Logout: { id: string }[] } } } } };
    const { channels, reasonCodes } = store.getState().phone;
    act(() => {
      store.dispatch({
        type: "intent.command",
        at: Date.now(),
        requestId: "sign-out",
        source: "agent",
        command: { type: "setAgentState", channelId: channels[0]?.id, state: "Logout", reasonCode: reasonCodes.Logout[0]?.id ?? "-1" },
      });
    });
    await canSignIn();
    next.close();
    expect(home()).toBeUndefined();
  });

  it("puts out the column's value only when the agent edited it, never because of a call", async () => {
    const agent = userEvent.setup();
    const form = openForm("+12025550143", quick);
    await canSignIn();
    await agent.click(signIn());
    await screen.findByRole("button", { name: /^Agent state/ });
    expect(form.notified).toHaveBeenCalled();
    expect(form.control.getOutputs()).toEqual({ agentState: "NotReady", callState: "", callId: "" });
    const field = screen.getByLabelText(/record/i);
    await agent.clear(field);
    await agent.type(field, "+442079460958{Enter}");
    expect(form.control.getOutputs()).toMatchObject({ value: expect.stringContaining("44") as string });
    form.show({ value: (form.control.getOutputs() as { value: string }).value });
    expect(form.control.getOutputs()).not.toHaveProperty("value");
    form.close();
  });

  it.each([
    ["a broken configuration", { configuration: "{" }, /configuration/i],
    ["a contact center that this version has not", { backend: "sip" }, /sip/i],
    ["an impossible property", { layout: "huge" }, /layout/i],
  ])("says what is wrong with %s", async (_, properties, sentence) => {
    const form = openForm(null, properties);
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    form.close();
    act(() => undefined);
  });

  it("never simulates calls where a real contact center was asked for", async () => {
    const form = openForm(null, { backend: "sip" });
    await screen.findAllByText(/sip/i);
    expect(screen.queryByText("People calling")).toBeNull();
    expect(screen.queryByText("Simulation: no real calls")).toBeNull();
    form.close();
  });
});
