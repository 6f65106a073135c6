/** The agent at this page. */
export const userId = "8f1c2d3e-0001-4a5b-8c6d-000000000001";

/** Ids of sample records say what they are: accounts begin at 101, leads at 201, and so on. */
export function sampleId(number: number): string {
  return `5a3e1c00-0000-4000-8000-${number.toString().padStart(12, "0")}`;
}

export const ownedByUser = { "ownerid@odata.bind": `/systemusers(${userId})` };
