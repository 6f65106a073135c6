import { textOf } from "../platformText.mjs";

const fallback = /<customControl id="\{[0-9A-F-]{36}\}">\s*<parameters>\s*<datafieldname>(\w+)<\/datafieldname>/;

/**
 * The demonstration: one new form of contact, the control on it in every form factor, and what it needs declared.
 * @param {readonly { name: string, content: Buffer }[]} entries of the demonstration's package
 * @param {{ name: string, properties: readonly { name: string, values?: readonly string[] }[], solution: string }} softphone what it builds on
 */
export function demoFaults(entries, softphone) {
  const text = (name) => entries.find((entry) => entry.name === name)?.content.toString("utf8") ?? "";
  const [customizations, solution] = [text("customizations.xml"), text("solution.xml")];
  return [...formFaults(customizations, solution), ...bindingFaults(customizations, softphone), ...dependencyFaults(customizations, solution, softphone)];
}

/** Whatever this finds could change what an organization has already. */
function formFaults(customizations, solution) {
  const forms = customizations.match(/<systemform\b/g) ?? [];
  const roots = [...solution.matchAll(/<RootComponent [^>]*>/g)].map(([tag]) => tag);
  return [
    forms.length !== 1 && `There are ${forms.length} forms, not one of our own.`,
    /<ancestor\b|\bunmodified=|\bsolutionaction=/.test(customizations) && "The form is a change of another one, not a new one.",
    /<EntityInfo>|<SavedQueries>|<RibbonDiffXml>/.test(customizations) && "More than a form of contact would be changed.",
    roots.join() !== '<RootComponent type="1" schemaName="contact" behavior="2" />' && `Of contact only what is listed may be in it (behavior 2): ${roots.join()}`,
    !customizations.includes('FallbackForm="false"') && "The form must not be the one that users get who have no other.",
  ].filter(Boolean);
}

function bindingFaults(customizations, { name, properties }) {
  const [, uniqueId] = /<controlDescription forControl="([^"]+)"/.exec(customizations) ?? [];
  const field = [...customizations.matchAll(/<control [^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`uniqueid="${uniqueId}"`));
  const column = /datafieldname="(\w+)"/.exec(field ?? "")?.[1];
  const factors = [...customizations.matchAll(/<customControl formFactor="(\d)" name="([^"]*)">\s*<parameters>([\s\S]*?)<\/parameters>/g)];
  const [, , , parameters = ""] = factors[0] ?? [];
  const set = [...parameters.matchAll(/<(\w+)(?: [^>]*)?>([^<]*)</g)].map(([, property, value]) => [property, value]);
  const value = (property) => set.find(([key]) => key === property)?.[1];
  return [
    field === undefined && "The control's description is of no field on the form.",
    fallback.exec(customizations)?.[1] !== column && "The plain field that stands in for the control shows another column.",
    factors.map(([, factor]) => factor).join() !== "0,1,2" && "The control must be there for each of the form factors 0, 1 and 2.",
    factors.some(([, , , other]) => other !== parameters) && "The form factors differ.",
    ...factors.filter(([, , control]) => control !== name).map(([, , control]) => `The form names the control ${control}, it is ${name}.`),
    value("value") !== column && `The control is bound to ${value("value")} on a field of ${column}.`,
    (value("demoMode") !== "on" || value("backend") !== "local") && "The control must be in demonstration mode, with simulated calls.",
    ...set.filter(([key]) => !properties.some((property) => property.name === key)).map(([key]) => `The control has no property ${key}.`),
    ...set.filter(([key, chosen]) => !(properties.find((property) => property.name === key)?.values ?? [chosen]).includes(chosen)).map(([key, chosen]) => `${key} cannot be ${chosen}.`),
  ].filter(Boolean);
}

function dependencyFaults(customizations, solution, softphone) {
  const [required = "", dependent = ""] = [/<Required [^>]*>/, /<Dependent [^>]*>/].map((tag) => tag.exec(solution)?.[0]);
  return [
    !required.includes(`type="66" schemaName="${softphone.name}"`) && `The dependency on ${softphone.name} is not declared.`,
    !required.includes(`solution="${softphone.solution}"`) && `The dependency is not on ${softphone.solution}.`,
    !dependent.includes(`type="60"`) && "What depends is not a form.",
    !dependent.includes(textOf(customizations, "formid") ?? "no form") && "What depends is another form than the one in the package.",
  ].filter(Boolean);
}
