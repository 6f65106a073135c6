const cil = ConnectsIntegrationLibrary;

/** Beginnings of numbers that are not called. */
const forbidden = ["+1900"];

cil.initIntegration(
  () => {
    cil.onBeforeDial(async ({ dialedNumber, requestId }) => {
      if (forbidden.some((beginning) => dialedNumber.startsWith(beginning))) {
        // Every tab hears of it; the agent reads it once.
        if (await cil.isPrimaryTab()) await cil.showInfo("Numbers of this kind are not called");
        return;
      }
      // An id made of the event's: however many tabs say this, the call is made once.
      // When it can't be made, the agent reads why in the softphone.
      await cil.dialOrConsult("voice", dialedNumber, `guard ${requestId}`).catch(() => undefined);
    });
  },
  { results: "value" },
);
