import { createToasts } from "../../workspace/src/panel/toasts";

const call = { templateName: "osp_incoming_call", templateParameters: { customerName: "Maria Alvarez" }, cancellationToken: "one" };

describe("a provider's notification", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is answered by the agent, or by time", async () => {
    const toasts = createToasts();
    const accepted = toasts.notify(call);
    const late = toasts.notify(call);
    expect(toasts.shown()).toMatchObject({ title: "Maria Alvarez calls", facts: [["Customer name", "Maria Alvarez"]] });
    toasts.shown()?.answer({ actionName: "Accept", responseReason: "Accept" });
    expect(await accepted).toEqual({ actionName: "Accept", responseReason: "Accept" });
    jest.advanceTimersByTime(20_000);
    expect(await late).toEqual({ actionName: "Timeout", responseReason: "DisplayTimeout" });
    expect(toasts.shown()).toBeUndefined();
  });

  it("waits its turn, but not for ever", async () => {
    const toasts = createToasts();
    void toasts.notify({ templateName: "msdyn_voicecall_incoming" });
    const waiting = toasts.notify(call);
    jest.advanceTimersByTime(25_000);
    expect(await waiting).toEqual({ actionName: "Reject", responseReason: "NotificationQueueTimeLimitExceeded" });
    expect(toasts.shown()).toMatchObject({ title: "Incoming call" });
  });

  it("may accept itself, be cancelled, or be one too many", async () => {
    const toasts = createToasts();
    expect(await toasts.notify({ templateName: "osp_auto_accept" })).toEqual({ actionName: "Accept", responseReason: "AutoAccept" });
    await expect(toasts.notify({ templateName: "nobody_made_it" })).rejects.toThrow("NotificationTemplateNotFoundError");
    for (let number = 0; number < 10; number += 1) void toasts.notify(call);
    expect(await toasts.notify(call)).toEqual({ actionName: "Reject", responseReason: "NotificationQueueLimitExceeded" });
    for (let number = 0; number < 10; number += 1) expect(toasts.cancel("one")).toBe(true);
    expect(toasts.cancel("one")).toBe(false);
  });
});
