/** A sample person, as `scripts/workspace/buildSamples.mjs` writes them. */
export interface SamplePerson {
  readonly id: string;
  readonly firstName: string;
  /** Empty: there is no record. */
  readonly lastName: string;
  readonly company: string;
  readonly address: string;
  readonly topic: string;
  readonly ctiData: Readonly<Record<string, string>>;
}

export async function loadSamplePeople(): Promise<readonly SamplePerson[]> {
  const answer = await fetch("/samples/samplePeople.json");
  if (!answer.ok) throw new Error("The sample people have not been built yet.");
  return (await answer.json()) as readonly SamplePerson[];
}
