import * as React from "react";
import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { NumberCandidate } from "../../model/numbers/numberCandidate";
import { formatAddress, parseAddress } from "../../model/numbers/phoneNumber";
import { dialSelector } from "../../state/selectors/dialSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import type { NumberField } from "../SoftphoneView.types";
import { CallButton } from "./CallButton";
import { useDialFieldStyles } from "./DialField.styles";

export interface StandIn {
  /** Whose number would be called; undefined where there is none. */
  readonly hint: React.ReactElement | undefined;
  readonly button: React.ReactElement;
}

/** What is called while the column is empty: the form's other number, else those of the record's customer, as far as they can be dialed. */
export function useStandIn({ otherNumber, candidates = [] }: Pick<NumberField, "otherNumber" | "candidates">): StandIn {
  const { text } = useSoftphone();
  const { country } = useSelector(dialSelector);
  if (otherNumber.trim() !== "") {
    return {
      hint: parseAddress(otherNumber, country).kind !== "none" ? <>{text("OtherNumber", formatAddress(otherNumber, country))}</> : undefined,
      button: <CallButton number={otherNumber} />,
    };
  }
  const choices = candidates.flatMap((candidate) => {
    const read = parseAddress(candidate.number, country);
    return read.kind === "none" ? [] : [{ ...candidate, number: read.address }];
  });
  const [first] = choices;
  if (choices.length > 1) return { hint: <>{text("NumbersKnown", choices.length)}</>, button: <PickAndCall choices={choices} /> };
  return {
    hint: first && (
      <>
        <bdi>{first.label}</bdi> · <Words choice={first} />
      </>
    ),
    button: <CallButton number={first?.number ?? ""} />,
  };
}

function PickAndCall({ choices }: { readonly choices: readonly NumberCandidate[] }): React.ReactElement {
  const { text, command } = useSoftphone();
  const styles = useDialFieldStyles();
  const { channelId, mayDial } = useSelector(dialSelector);
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={styles.call} icon={<Icon name="call24Filled" />} aria-label={text("CallWhich")} disabledFocusable={!mayDial}>
          {text("Call")}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {choices.map((choice, index) => (
            <MenuItem
              key={index}
              className={styles.choice}
              subText={<Words choice={choice} />}
              onClick={() => command({ type: "dial", channelId, address: choice.number })}
            >
              <bdi>{choice.label}</bdi>
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Words({ choice }: { readonly choice: NumberCandidate }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useDialFieldStyles();
  const { country } = useSelector(dialSelector);
  return (
    <>
      {text(`NumberKind_${choice.kind}`)} · <bdi dir="ltr">{formatAddress(choice.number, country)}</bdi>
      {choice.doNotPhone && <span className={styles.unwanted}>{text("Unwanted")}</span>}
    </>
  );
}
