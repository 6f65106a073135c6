/** Of the Integration API, as every event tells it (page 004). */
export const apiVersion = "6.4";
