/** What stands in the harness' inputs the first time. A blank is as near to an empty text as the harness comes. */
export const harnessSamples = {
  value: "+14255550123",
  number: " ",
  configuration: "{}",
  customIntegrationUrl: " ",
};
