import type { Theme } from "@fluentui/react-components";
import type * as React from "react";
import type { State } from "../../SoftphoneControl/state/state";
import type { SoftphoneViewProps } from "../../SoftphoneControl/ui/SoftphoneView.types";
import type { StringKey } from "../../SoftphoneControl/ui/strings/stringKeys";
import type { Strings } from "../../SoftphoneControl/ui/strings/Strings";

/**
 * Pressed, or filled in, before anybody looks: by the key of its name, so that it is found in every language; by a selector (`on`) where the name
 * says more than that. `key`: the key that is pressed there; without it, a click.
 */
export type Step = StringKey | { readonly fill: StringKey; readonly with: string } | { readonly on: string; readonly key?: KeyboardEventInit };

/** What one look at the gallery has chosen. */
export interface Look {
  readonly strings: Strings;
  readonly theme: Theme | undefined;
  readonly isDarkTheme: boolean;
  readonly isRightToLeft: boolean;
}

/** Something an agent may see. `name`: that of its files, too. */
export interface SoftphoneState {
  readonly name: string;
  readonly state: State;
  readonly props?: Partial<SoftphoneViewProps>;
  readonly steps?: readonly Step[];
}

/** What stands in a softphone's place. */
export interface OtherState {
  readonly name: string;
  readonly draw: (look: Look) => React.ReactElement;
}

export type GalleryState = SoftphoneState | OtherState;

export interface Subject {
  readonly name: string;
  readonly states: readonly GalleryState[];
}
