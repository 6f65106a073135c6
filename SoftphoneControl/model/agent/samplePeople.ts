/**
 * The people who call and are called where calls are simulated: in the simulated contact centre, and as records in the in-memory Dataverse.
 * Numbers are of ranges kept free for fiction (NANPA 555-01xx, Ofcom, Bundesnetzagentur, ACMA, Arcep, PTS). None ends in 00 to 09: those
 * last digits decide how a simulated call goes.
 */
export interface SamplePerson {
  /** The record's id, too. */
  readonly id: string;
  readonly firstName: string;
  /** Empty: nobody knows this number, there is no record. */
  readonly lastName: string;
  readonly company: string;
  /** E.164; empty when the number is withheld. */
  readonly address: string;
  readonly topic: string;
  readonly queueId: string;
  /** Call variables the contact centre knows before anyone answers. */
  readonly ctiData: Readonly<Record<string, string>>;
}

type Row = readonly [firstName: string, lastName: string, company: string, address: string, topic: string, queueId: string, language: string, visitorId?: string];

const rows: readonly Row[] = [
  ["Maria", "Alvarez", "Contoso Coffee", "+12025550143", "Invoice 4711 was paid twice", "billing", "en-US"],
  ["Björn", "Åkerlund", "Nordwind Traders", "+46701740635", "Delivery came with a broken seal", "support", "sv-SE"],
  ["Priya", "Raghunathan", "Fabrikam Bikes", "+442079460958", "Wants forty more bikes before June", "sales", "en-GB", "5f0c3a1e-8d54-4b7e-9a43-6f2f1f3b7c10"],
  ["Maximiliana-Theodora", "von Hohenstein-Wartenberg", "Städtische Wasserwerke Berlin-Brandenburg", "+493023125678", "Meter reading can't be entered", "support", "de-DE"],
  ["Tom", "Okafor", "Adatum Freight", "+447700900461", "Where is my driver?", "support", "en-GB"],
  ["Chloé", "Lefèvre", "Atelier Lumière", "+33639980012", "Change of address", "billing", "fr-FR"],
  ["Jack", "Wirra", "Outback Solar", "+61491570156", "Panel shows error 32", "support", "en-AU"],
  ["Grace", "Lindqvist", "Tailspin Toys", "+13125550187", "Asks for a quote", "sales", "en-US"],
  ["Yusuf", "Demir", "Proseware Bau", "+493023125414", "Second reminder, already paid", "billing", "de-DE"],
  ["Eleanor", "Whitcombe", "Wide World Importers", "+442079460122", "Contract ends next month", "sales", "en-GB"],
  ["Robin", "Vale", "Alpine Ski House", "", "Password reset, number withheld", "support", "en-US"],
  ["", "", "", "+14255550119", "Number that no record has", "support", "en-US"],
];

const firstAccount = 10_417;

export const samplePeople: readonly SamplePerson[] = rows.map(
  ([firstName, lastName, company, address, topic, queueId, language, visitorId], index) => ({
    id: `5a3e1c00-0000-4000-8000-0000000000${(index + 1).toString().padStart(2, "0")}`,
    firstName,
    lastName,
    company,
    address,
    topic,
    queueId,
    ctiData: { language, ...(lastName !== "" && { accountNumber: `A-${firstAccount + index}` }), ...(visitorId !== undefined && { journeyCustomerId: visitorId }) },
  }),
);

/** Whom a visitor sees in a list: the name, else the number. */
export function samplePersonName(person: SamplePerson): string {
  return person.lastName === "" ? person.address : `${person.firstName} ${person.lastName}`;
}
