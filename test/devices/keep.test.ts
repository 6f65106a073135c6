import { createKeep } from "../../SoftphoneControl/browser/keep";
import type { KeepPort } from "../../SoftphoneControl/ports/keepPort";
import { createFakeIndexedDB } from "../support/fakeIndexedDB";

function browser() {
  const indexedDB = createFakeIndexedDB();
  const written: string[] = [];
  return {
    ...indexedDB,
    written,
    opens: (): KeepPort => createKeep({ page: indexedDB.page(), now: () => 1_000, log: { write: ({ message }) => void written.push(message) } }),
  };
}

describe("what is kept for the next page", () => {
  it("is there on it, and nobody could read it who finds it", async () => {
    const { opens, kept, written } = browser();
    await opens().save("Wants a call back");
    expect(await opens().load()).toBe("Wants a call back");
    expect(JSON.stringify(kept("open-softphone", "resume"))).not.toContain("back");
    expect(written).toEqual([]);
  });

  it("is the newest, and what was overtaken while another was written is not written at all: a page that goes leaves no line of old ones", async () => {
    const { opens, writes } = browser();
    const keep = opens();
    const saves = Array.from({ length: 50 }, (_, index) => keep.save(`notes ${index}`));
    await Promise.all(saves);
    expect(await opens().load()).toBe("notes 49");
    expect(writes()).toBeLessThanOrEqual(2);
  });

  it("is what was saved after it was cleared, and nothing of what was saved before", async () => {
    const { opens } = browser();
    const keep = opens();
    void keep.save("yesterday");
    void keep.save("today");
    void keep.clear();
    await keep.save("tomorrow");
    expect(await opens().load()).toBe("tomorrow");
    void keep.save("never");
    await keep.clear();
    expect(await opens().load()).toBeUndefined();
  });

  it("is nothing where the browser keeps nothing, and the log says so", async () => {
    const { opens, refuse, written } = browser();
    refuse();
    const keep = opens();
    await keep.save("Wants a call back");
    await keep.save("Wants none");
    expect(await keep.load()).toBeUndefined();
    expect(written).toEqual([expect.stringMatching(/^Saving failed/), expect.stringMatching(/^Saving failed/), expect.stringMatching(/^Nothing could be restored/)]);
  });
});
