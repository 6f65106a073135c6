/** Of the control, the solution and the package; two bundles of one page recognise each other by it. */
export const version = "0.1.0";
