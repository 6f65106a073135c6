import type { Row } from "../dataverse/row";
import { ownedByUser, sampleId } from "./ids";
import type { SamplePerson } from "./samplePerson";

const page = 192_350_000;
const search = 192_350_001;
const article = 192_350_002;
const custom = 192_350_003;

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Two visits to the website, days before the call. */
const past: readonly (readonly [daysAgo: number, minute: number, type: number, title: string, path?: string])[] = [
  [6, 0, page, "Products - Contoso Cargo", "/website/products.html"],
  [6, 1, page, "Karawane - Contoso Cargo", "/website/product.html"],
  [6, 4, custom, "Asked for a quote: Karawane"],
  [1, 0, page, "Support - Contoso Cargo", "/website/support.html"],
  [1, 1, search, "delivery of forty bikes"],
  [1, 2, article, "When the lease ends"],
];

interface Visits {
  /** The chats that they ended in. */
  readonly conversations: Row[];
  readonly journeys: Row[];
}

/** What live chats left of the visits before them: of whoever calls and is known on the website. */
export function visitsOf(people: readonly SamplePerson[], now: number): Visits {
  const visitor = people.find(({ ctiData }) => ctiData["journeyCustomerId"] !== undefined);
  if (visitor === undefined) return { conversations: [], journeys: [] };
  const timeOf = (daysAgo: number, minute: number): string => new Date(now - daysAgo * dayMs + minute * minuteMs).toISOString();
  const conversationOf = (daysAgo: number): string => sampleId(710 + daysAgo);
  return {
    conversations: [...new Set(past.map(([daysAgo]) => daysAgo))].map((daysAgo) => ({
      activityid: conversationOf(daysAgo),
      subject: `Chat with ${visitor.firstName} ${visitor.lastName}`,
      createdon: timeOf(daysAgo, 5),
      statecode: 1,
      statuscode: 4,
      "msdyn_customer_contact@odata.bind": `/contacts(${visitor.id})`,
      ...ownedByUser,
    })),
    journeys: past.map(([daysAgo, minute, msdyn_type, msdyn_displaytitle, path], index) => ({
      msdyn_visitorjourneyid: sampleId(701 + index),
      msdyn_displaytitle,
      msdyn_type,
      msdyn_starttime: timeOf(daysAgo, minute),
      msdyn_url: path === undefined ? null : `https://cargo.contoso.example${path}`,
      "msdyn_ocliveworkitemid@odata.bind": `/msdyn_ocliveworkitems(${conversationOf(daysAgo)})`,
      "new_contactid@odata.bind": `/contacts(${visitor.id})`,
      ...ownedByUser,
    })),
  };
}
