import { createNotificationEffect } from "../../../SoftphoneControl/effects/host/notificationEffect";
import type { HostPage } from "../../../SoftphoneControl/model/host/hostPage";
import { createCallsBench } from "../../support/callsBench";
import { annasCall, appeared, changed } from "../../support/facts";
import { hostPage } from "../../support/fakeHosts";

const provider: HostPage = { kind: "cif", methods: [], isVisible: true, usedAt: 0 };
const joins = (page: Partial<HostPage> = {}) => ({ type: "page.joined" as const, at: 1, peerId: hostPage, page: { ...provider, ...page } });

function benchWith() {
  const shown = new Set<string>();
  const notifications = { show: ({ key }: { key: string }) => void shown.add(key), hide: (key: string) => void shown.delete(key), dispose: () => undefined };
  const describeCall = () => ({ title: "", desktopTitle: "", answerLabel: "" });
  const bench = createCallsBench({}, {}, () => createNotificationEffect({ notifications, describe: describeCall, onAnswer: () => undefined }));
  return { ...bench, shown };
}

describe("an incoming call on a page without a control", () => {
  it("is told by the app", async () => {
    const { hears, shown } = benchWith();
    await hears(appeared());
    expect([...shown]).toEqual([annasCall]);
    await hears(changed(2, { state: "Active" }));
    expect([...shown]).toEqual([]);
  });

  it("is not told twice: a channel provider's page in sight shows it", async () => {
    const { hears, shown } = benchWith();
    await hears(joins(), appeared());
    expect([...shown]).toEqual([]);
  });

  it("is told by the app as soon as that page is out of sight, or has gone", async () => {
    for (const away of [{ type: "page.hidden", at: 2, peerId: hostPage }, { type: "page.left", at: 2, peerId: hostPage }] as const) {
      const { hears, shown } = benchWith();
      await hears(joins(), appeared(), away);
      expect([...shown]).toEqual([annasCall]);
      await hears(joins());
      expect([...shown]).toEqual([]);
    }
  });

  it("is told by the app when other forms are in sight: they show no call of themselves", async () => {
    const { hears, shown } = benchWith();
    await hears(joins({ kind: "multisession" }), appeared());
    expect([...shown]).toEqual([annasCall]);
  });
});
