/*
 * Names the platform libraries as model-driven apps name them. The control must get along with these names alone, so those that React's own
 * scripts leave behind are taken away; react-dom has no name that a control may use.
 */
window.Reactv16 = window.React;
window.WorkspaceReactDOM = window.ReactDOM;
delete window.React;
delete window.ReactDOM;
