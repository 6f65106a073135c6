import { listenOnTop } from "../../SoftphoneControl/app/listenOnTop";

class Place extends EventTarget {
  readonly location = { href: "https://contoso.crm.dynamics.com/" };
}

/** What a page sees of one that belongs to somebody else. */
const foreign = Object.defineProperty(new EventTarget(), "location", { get: () => { throw new DOMException("Blocked a frame", "SecurityError"); } });

/** A page in a frame; what it hears, and where. */
function framed(top: EventTarget | null, parent: EventTarget | null) {
  const page = Object.assign(new Place(), { top, parent });
  const heard: unknown[] = [];
  const stop = listenOnTop(page as unknown as Window, (place) => {
    const hear = (): void => void heard.push(place);
    place.addEventListener("integrationapi", hear);
    return () => { place.removeEventListener("integrationapi", hear); };
  });
  const turns = (type: "pagehide" | "pageshow", persisted: boolean): void => void page.dispatchEvent(Object.assign(new Event(type), { persisted }));
  return { page, heard, stop, turns };
}

const ask = (place: EventTarget): void => void place.dispatchEvent(new Event("integrationapi"));

describe("the softphone page hears what other pages of its tab ask for", () => {
  it("on the page on top", () => {
    const [top, parent] = [new Place(), new Place()];
    const { page, heard, stop } = framed(top, parent);
    for (const place of [top, parent, page]) ask(place);
    expect(heard).toEqual([top]);
    stop();
    ask(top);
    expect(heard).toHaveLength(1);
  });

  it("on the app's page where that stands in a page of somebody else, and on itself where nothing else may be looked at", () => {
    const app = new Place();
    const inApp = framed(foreign, app);
    ask(app);
    expect(inApp.heard).toEqual([app]);
    for (const nobody of [foreign, null]) {
      const { page, heard } = framed(nobody, nobody);
      ask(page);
      expect(heard).toEqual([page]);
    }
  });

  it("as long as it is shown: its frame goes, the page on top stays", () => {
    const top = new Place();
    const { heard, turns, stop } = framed(top, top);
    turns("pageshow", false);
    ask(top);
    turns("pagehide", true);
    ask(top);
    turns("pageshow", true);
    ask(top);
    expect(heard).toHaveLength(2);
    stop();
    turns("pageshow", true);
    ask(top);
    expect(heard).toHaveLength(2);
  });
});
