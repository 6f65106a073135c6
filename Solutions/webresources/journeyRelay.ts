import { startJourneyRelay } from "../../SoftphoneControl/app/startJourneyRelay";
import type { OpenSoftphoneJourney } from "../../SoftphoneControl/app/startJourneyRelay";

declare global {
  var OpenSoftphoneJourney: OpenSoftphoneJourney;
}

// The second script of a page does nothing: each thing is told once.
if (!("context" in (window.OpenSoftphoneJourney ?? {}))) window.OpenSoftphoneJourney = startJourneyRelay(window, document.currentScript);
