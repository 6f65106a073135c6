import { nameSearch } from "../../../SoftphoneControl/model/search/nameSearch";
import { peopleOf } from "../../../SoftphoneControl/model/agent/people";
import { agentStates } from "../../../SoftphoneControl/model/agent/agentState";

const colleagues = agentStates.map((state, index) => ({ id: state, name: state, address: `10${String(index)}`, state }));
const queues = [{ id: "q", name: "Support", address: "2001", waitingCalls: 2 }];

describe("the people within reach", () => {
  it("are colleagues, the free ones first and those away last, then queues", () => {
    const people = peopleOf({ colleagues, queues }, []);
    expect(people.map(({ name }) => name)).toEqual(["Ready", "Wrapup", "Active", "NotReady", "Unknown", "Offline", "Logout", "Support"]);
    expect(people.filter(({ isAway }) => isAway).map(({ name }) => name)).toEqual(["Offline", "Logout"]);
  });

  it("stand by name where they are equally free", () => {
    const free = ["Zoe", "Émile", "Bea"].map((name, index) => ({ id: name, name, address: String(index), state: "Ready" as const }));
    expect(peopleOf({ colleagues: free, queues: [] }, []).map(({ name }) => name)).toEqual(["Bea", "Émile", "Zoe"]);
  });

  it("begin with the favorites in their own order, each once, with what the directory knows of them", () => {
    const favorites = [{ name: "Old name", address: "2001" }, { name: "Anna", address: "+12065550142" }, { name: "Ready", address: "102" }];
    const people = peopleOf({ colleagues, queues }, favorites);
    expect(people.slice(0, 3)).toMatchObject([
      { kind: "queue", name: "Support", waitingCalls: 2, isFavorite: true },
      { kind: "number", name: "Anna", isFavorite: true },
      { kind: "colleague", name: "Ready", state: "Ready", isFavorite: true },
    ]);
    expect(people).toHaveLength(colleagues.length + queues.length + 1);
  });
});

describe("who fits what is typed", () => {
  it.each([
    ["", true],
    ["emi", true],
    ["ÉMILE", true],
    ["dupont", true],
    ["206", true],
    ["(206) 555", true],
    ["01206555", true],
    ["+1 206", true],
    ["emi 206", false],
    ["207", false],
    ["0", true],
    ["-", false],
  ])("%j: %s", (typed, fits) => {
    expect(nameSearch(typed)("Émile Dupont", "+12065550142")).toBe(fits);
  });
});
