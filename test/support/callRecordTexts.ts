import { callRecordTextKeys } from "../../SoftphoneControl/dynamics/dataverse/callRecordRow";
import type { CallRecordTexts } from "../../SoftphoneControl/dynamics/dataverse/callRecordRow";
import { readResx } from "./resx";

const english = readResx(1033);

export const callRecordTexts = Object.fromEntries(callRecordTextKeys.map((key) => [key, english.get(key)])) as unknown as CallRecordTexts;
