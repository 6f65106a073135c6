import { element } from "./element";
import type { Pane, Visitor } from "./pane";

const questions = [
  { key: "name", label: "Your name", type: "text", autocomplete: "name" },
  { key: "phone", label: "Phone number, if we should call you", type: "tel", autocomplete: "tel" },
] as const;

/** What is asked before a chat begins; nothing has to be answered. */
export function prechatPane(visitor: Visitor): Pane {
  const fields = questions.map(({ key, label, ...attributes }) => {
    const input = element("input", { id: key, name: key, maxlength: "100", ...attributes });
    return { key, input, row: element("div", { class: "field" }, element("label", { for: key }, label), input) };
  });
  const topic = element("textarea", { id: "question", name: "question", rows: "3", maxlength: "500" });
  const form = element(
    "form",
    { class: "prechat" },
    element("p", {}, "Tell us a little before we begin. You may leave out what you like."),
    ...fields.map(({ row }) => row),
    element("div", { class: "field" }, element("label", { for: "question" }, "What is it about?"), topic),
    element("button", { type: "submit", class: "main" }, "Start chat"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    visitor.answers(Object.fromEntries([...fields.map(({ key, input }) => [key, input.value.trim()] as const), ["question", topic.value.trim()] as const]));
  });
  return { key: "prechat", node: form, focus: fields[0]?.input ?? topic, update: () => undefined };
}
