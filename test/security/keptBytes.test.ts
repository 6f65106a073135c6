import { createKeep } from "../../SoftphoneControl/browser/keep";
import { createFakeIndexedDB } from "../support/fakeIndexedDB";

it("what is kept in the browser is not readable where it lies, and its key can't be taken out", async () => {
  const { page, kept } = createFakeIndexedDB();
  const lines: string[] = [];
  const keep = createKeep({ page: page(), now: () => 1_000, log: { write: ({ message }) => void lines.push(message) } });
  await keep.save(JSON.stringify({ notes: "Zebedee called from +12025550143", resume: "s3cret-Passw0rd" }));
  const [entry] = kept("open-softphone", "resume") as { data: ArrayBuffer; key: CryptoKey }[];
  expect(Buffer.from(entry?.data ?? new ArrayBuffer(0)).toString("latin1")).not.toMatch(/Zebedee|0143|s3cret/);
  expect(entry?.data.byteLength).toBeGreaterThan(50);
  expect([entry?.key.extractable, entry?.key.algorithm.name]).toEqual([false, "AES-GCM"]);
  expect(await keep.load()).toContain("Zebedee");
  expect(lines).toEqual([]);
});
