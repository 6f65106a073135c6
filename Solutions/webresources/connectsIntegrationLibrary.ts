import { startLibrary } from "../../SoftphoneControl/link/client/startLibrary";
import type { ConnectsIntegrationLibraryClass } from "../../SoftphoneControl/link/client/libraryTypes";

// Besides what the library's methods name.
export type { CilError } from "../../SoftphoneControl/cil/contract/cilError";

declare global {
  /**
   * The Integration API of the softphone. Used as it is, or by `new`:
   * ```ts
   * const cil = ConnectsIntegrationLibrary;
   * await cil.initIntegration();
   * cil.onWorkitemConnect((workitem) => console.log(workitem.ani));
   * ```
   */
  var ConnectsIntegrationLibrary: ConnectsIntegrationLibraryClass;
}

// Two of them would be two pages to the softphone: the first stays.
window.ConnectsIntegrationLibrary ??= startLibrary(window, document.currentScript?.dataset.results);
