import type { SamplePerson } from "../../workspace/src/samples/samplePerson";

const person = (id: string, firstName: string, lastName: string, company: string, address: string, topic: string): SamplePerson => ({
  id: `5a3e1c00-0000-4000-8000-0000000000${id}`,
  firstName,
  lastName,
  company,
  address,
  topic,
  ctiData: { accountNumber: `A-${id}` },
});

export const people: readonly SamplePerson[] = [
  person("01", "Maria", "Alvarez", "Contoso Coffee", "+12025550143", "Invoice 4711 was paid twice"),
  person("02", "Grace", "Lindqvist", "Tailspin Toys", "+13125550187", "Asks for a quote"),
  person("03", "", "", "", "+14255550119", "Number that no record has"),
];

export const maria = "5a3e1c00-0000-4000-8000-000000000001";
