import { createLog } from "../../SoftphoneControl/browser/log";

const line = { level: "info", source: "store", message: "hello" } as const;

describe("the log", () => {
  it("keeps the newest two thousand lines, with their time", () => {
    let at = 0;
    const log = createLog(() => (at += 1));
    for (let count = 0; count < 5000; count += 1) log.write(line);
    expect(log.entries()).toHaveLength(2000);
    expect(log.entries()[1999]).toEqual({ ...line, at: 5000 });
  });

  it("holds no number in full", () => {
    const log = createLog(() => 0);
    log.write({ ...line, message: "call to +1 (206) 555-0142 failed" });
    expect(log.entries()[0]?.message).toBe("call to …42 failed");
  });

  it("tells after writing, once for all lines of a moment", async () => {
    const log = createLog(() => 0);
    const told = jest.fn();
    log.subscribe(told);
    log.write(line);
    log.write(line);
    expect(told).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(told).toHaveBeenCalledTimes(1);
    log.write(line);
    await Promise.resolve();
    expect(told).toHaveBeenCalledTimes(2);
  });

  it("tells nobody who left, and bears a listener that throws", async () => {
    const log = createLog(() => 0);
    const gone = jest.fn();
    const told = jest.fn();
    const leave = log.subscribe(gone);
    log.subscribe(() => {
      throw new Error("a broken view");
    });
    log.subscribe(told);
    leave();
    log.write(line);
    await Promise.resolve();
    expect([gone.mock.calls.length, told.mock.calls.length, log.entries().length]).toEqual([0, 1, 1]);
  });
});
