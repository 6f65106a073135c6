/** The Fluent 9 that the control is built for; which of its versions the host lends tells nobody. */
export const fluentBuiltFor = "9.46.2";
