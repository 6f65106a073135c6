import { own, ownCall, ownIn, write, writePhone } from "../../SoftphoneControl/state/draft";
import type { State } from "../../SoftphoneControl/state/state";
import { annasCall, appeared, readyPhone } from "../support/facts";

interface Book {
  readonly title: string;
  readonly pages: Readonly<Record<string, { readonly words: number }>>;
  readonly marks: readonly string[];
}

const book: Book = { title: "A day", pages: { one: { words: 1 }, two: { words: 2 } }, marks: ["one"] };

function withCall(): State {
  const phone = readyPhone();
  phone.tell(appeared({}));
  return phone.store.getState();
}

describe("a step that writes in copies", () => {
  it("leaves what was told as it was, and shares what it did not touch", () => {
    const before = JSON.stringify(book);
    const after = write(book, (draft) => {
      own(own(draft, "pages"), "one").words = 7;
    });
    expect(JSON.stringify(book)).toBe(before);
    expect(after).toEqual({ ...book, pages: { one: { words: 7 }, two: { words: 2 } } });
    expect([after.pages.two, after.marks]).toEqual([book.pages.two, book.marks]);
    expect(after.pages.two).toBe(book.pages.two);
    expect(after.marks).toBe(book.marks);
  });

  it("is the same object where nothing is written, or what was there already", () => {
    expect(write(book, () => undefined)).toBe(book);
    expect(write(book, (draft) => {
      draft.title = "A day";
      own(own(draft, "pages"), "one").words = 1;
      own(draft, "marks");
    })).toBe(book);
  });

  it("gives back what was copied for nothing beside what was changed", () => {
    const after = write(book, (draft) => {
      const pages = own(draft, "pages");
      own(pages, "one").words = 1;
      own(pages, "two").words = 9;
    });
    expect(after.pages.one).toBe(book.pages.one);
    expect(after.pages.two).toEqual({ words: 9 });
  });

  it("copies a part once, however often it is asked for", () => {
    write(book, (draft) => {
      expect(own(draft, "pages")).toBe(own(draft, "pages"));
      expect(own(own(draft, "pages"), "one")).toBe(own(own(draft, "pages"), "one"));
    });
  });

  it("takes an entry out, and puts one in", () => {
    const after = write(book, (draft) => {
      delete own(draft, "pages").one;
      own(draft, "pages").three = { words: 3 };
      own(draft, "marks")[0] = "three";
    });
    expect(after).toEqual({ title: "A day", pages: { two: { words: 2 }, three: { words: 3 } }, marks: ["three"] });
    expect(Object.keys(book.pages)).toEqual(["one", "two"]);
  });

  it("has nothing of the step before, even of one that threw", () => {
    expect(() => write(book, (draft) => {
      own(draft, "pages").three = { words: 3 };
      throw new Error("half written");
    })).toThrow("half written");
    let given: unknown;
    const after = write(book, (draft) => {
      given = own(draft, "pages");
      draft.title = "Another day";
    });
    expect(given).toEqual(book.pages);
    expect(after).toEqual({ ...book, title: "Another day" });
    expect(after.pages).toBe(book.pages);
  });

  it("comes to the same from the same, as often as it is taken", () => {
    const state = withCall();
    const step = (): State => writePhone(state, (phone) => {
      const item = ownIn(phone, "workItems", annasCall);
      if (item) item.notes = "said hello";
    });
    expect(step()).toEqual(step());
    expect(state.phone.workItems[annasCall]?.notes).toBe("");
  });

  it("finds a call whether it is up or over, and says where there is none", () => {
    const state = withCall();
    const over = writePhone(state, (phone) => {
      const item = ownIn(phone, "workItems", annasCall);
      if (!item) return;
      delete own(phone, "workItems")[annasCall];
      phone.ended = [item, ...phone.ended];
    });
    const noted = writePhone(over, (phone) => {
      const item = ownCall(phone, annasCall);
      if (item) item.notes = "said goodbye";
    });
    expect(noted.phone.ended[0]?.notes).toBe("said goodbye");
    expect(over.phone.ended[0]?.notes).toBe("");
    expect(noted.phone.workItems).toBe(over.phone.workItems);
    expect(writePhone(state, (phone) => {
      expect(ownIn(phone, "requests", "none" as never)).toBeUndefined();
    })).toBe(state);
  });

  it("throws in tests where it writes in what it does not own", () => {
    const state = withCall();
    expect(() => writePhone(state, (phone) => {
      Object.assign(phone.workItems[annasCall] ?? {}, { notes: "in a state that was told" });
    })).toThrow(TypeError);
    expect(state.phone.workItems[annasCall]?.notes).toBe("");
  });
});
