export interface Product {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly price: string;
  readonly text: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

export const products: readonly Product[] = [
  {
    id: "kontor",
    name: "Kontor 3",
    what: "Two wheels, a box that locks",
    price: "4,890",
    text: "The one for a day of appointments: tools and samples in front of you, dry and locked, and still narrow enough for every cycle path.",
    facts: [["Load", "120 kg"], ["Range", "80 km"], ["Box", "240 litres, aluminium"], ["Weight", "36 kg"]],
  },
  {
    id: "karawane",
    name: "Karawane",
    what: "Three wheels, room for a pallet",
    price: "9,450",
    text: "Takes what used to need a van: a standing load of up to 250 kilos, with a tilting front that makes corners easy.",
    facts: [["Load", "250 kg"], ["Range", "60 km"], ["Box", "1,500 litres, with a roller door"], ["Weight", "98 kg"]],
  },
  {
    id: "kurier",
    name: "Kurier E",
    what: "A longtail for parcels",
    price: "3,990",
    text: "As quick as a city bike and half a metre longer. Two bags and a rack behind the saddle take a morning's round of parcels.",
    facts: [["Load", "80 kg"], ["Range", "95 km"], ["Bags", "2 × 70 litres"], ["Weight", "29 kg"]],
  },
  {
    id: "dock",
    name: "Dock 4",
    what: "Charges four bikes overnight",
    price: "2,150",
    text: "A post for the yard with four bays and a meter of its own, so that the bikes' electricity can be billed apart from the building's.",
    facts: [["Bays", "4"], ["Power", "2.3 kW"], ["Meter", "calibrated, with display"], ["Mounting", "on the wall or on a foot"]],
  },
];
