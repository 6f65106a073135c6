/*
 * Names the platform libraries as model-driven apps name them. The control must get along with these names alone, so those that React's own
 * scripts leave behind are taken away; react-dom has no name a control may use.
 */
const page = window as unknown as Record<string, unknown>;
page["Reactv16"] = page["React"];
page["WorkspaceReactDOM"] = page["ReactDOM"];
delete page["React"];
delete page["ReactDOM"];

export {};
