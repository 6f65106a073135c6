import { ours, theirs } from "./library";
import { values } from "./values";

describe.each(Object.entries(values))("%s", (rule, texts) => {
  test.each(texts)("%j", (text) => {
    expect(ours(rule, text)).toEqual(theirs(rule, text));
  });
});
