import { type IsoDate } from "../calendar";
import { type Decimal } from "../money";
import { type Call } from "./call";
import { type KnownCall } from "./calls/knownCall";

/** A bound that a call sets and a project file may repeat. */
export type CallField =
  | "minCoFinancingShare"
  | "maxGrant"
  | "minTotal"
  | "maxMonths"
  | "openFrom"
  | "openTo"
  | "shareTolerance"
  | "transnationalShare.min"
  | "transnationalShare.max"
  | "certificatesRequired";
export type CallValue = Decimal | IsoDate | number | boolean;

/** A value of the file that is laxer than the call's text, and the one that is used. */
export interface CallConflict {
  readonly field: CallField;
  readonly inline: CallValue;
  readonly law: CallValue;
  readonly used: CallValue;
}

/** A bound on which the call's text contradicts itself and the file says nothing. */
export interface OpenBound {
  readonly field: CallField;
  readonly readings: readonly CallValue[];
}

/** What becomes of one bound when a file's call meets the call's text. */
export interface Settlement {
  readonly call: Call;
  readonly from?: "file" | "callText";
  readonly conflict?: CallConflict;
  readonly open?: OpenBound;
}

export interface CallBound {
  readonly field: CallField;
  readonly isSet: (call: Call) => boolean;
  /** The file's call with this bound settled: the stricter value holds. */
  readonly settle: (inline: Call, known: KnownCall) => Settlement;
}

/** Every bound of a call, and which direction is stricter. */
export const CALL_BOUNDS: readonly CallBound[] = [
  bound(
    "minCoFinancingShare",
    higher,
    (call) => call.minCoFinancingShare,
    (call, minCoFinancingShare) => ({ ...call, minCoFinancingShare }),
  ),
  bound(
    "maxGrant",
    lower,
    (call) => call.maxGrant,
    (call, maxGrant) => ({ ...call, maxGrant }),
  ),
  bound(
    "minTotal",
    higher,
    (call) => call.minTotal,
    (call, minTotal) => ({ ...call, minTotal }),
  ),
  bound(
    "maxMonths",
    fewer,
    (call) => call.maxMonths,
    (call, maxMonths) => ({ ...call, maxMonths }),
  ),
  bound(
    "openFrom",
    later,
    (call) => call.openFrom,
    (call, openFrom) => ({ ...call, openFrom }),
  ),
  bound(
    "openTo",
    earlier,
    (call) => call.openTo,
    (call, openTo) => ({ ...call, openTo }),
  ),
  bound(
    "shareTolerance",
    lower,
    (call) => call.shareTolerance,
    (call, shareTolerance) => ({ ...call, shareTolerance }),
  ),
  bound(
    "transnationalShare.min",
    higher,
    (call) => call.transnationalShare?.min,
    (call, min) => ({
      ...call,
      transnationalShare: { ...call.transnationalShare, min },
    }),
  ),
  bound(
    "transnationalShare.max",
    lower,
    (call) => call.transnationalShare?.max,
    (call, max) => ({
      ...call,
      transnationalShare: { ...call.transnationalShare, max },
    }),
  ),
  bound(
    "certificatesRequired",
    required,
    (call) => call.certificatesRequired,
    (call, certificatesRequired) => ({
      ...call,
      certificatesRequired,
    }),
  ),
];

function bound<V extends CallValue>(
  field: CallField,
  isStricter: (value: V, than: V) => boolean,
  read: (call: Call) => V | undefined,
  write: (call: Call, value: V) => Call,
): CallBound {
  const isEqual = (a: V, b: V): boolean => !isStricter(a, b) && !isStricter(b, a);
  /** What no reading of the text allows to undercut. */
  const laxest = ([first, ...others]: readonly V[]): V | undefined =>
    first === undefined
      ? undefined
      : others.reduce((least, value) => (isStricter(least, value) ? value : least), first);

  const settle = (call: Call, known: KnownCall): Settlement => {
    const inline = read(call);
    const law = read(known.terms);
    const readings = (known.readings ?? []).flatMap(({ terms }) => read(terms) ?? []);
    if (inline === undefined) {
      if (law !== undefined) return { call: write(call, law), from: "callText" };
      return readings.length > 0 ? { call, open: { field, readings } } : { call };
    }
    const said = law === undefined ? readings : [law];
    if (said.some((value) => isEqual(value, inline))) return { call, from: "callText" };
    const floor = laxest(said);
    if (floor === undefined || isStricter(inline, floor)) return { call, from: "file" };
    return {
      call: write(call, floor),
      from: "callText",
      conflict: { field, inline, law: floor, used: floor },
    };
  };
  return { field, isSet: (call) => read(call) !== undefined, settle };
}

function higher(value: Decimal, than: Decimal): boolean {
  return value.gt(than);
}

function lower(value: Decimal, than: Decimal): boolean {
  return value.lt(than);
}

function fewer(value: number, than: number): boolean {
  return value < than;
}

function later(value: IsoDate, than: IsoDate): boolean {
  return value > than;
}

function earlier(value: IsoDate, than: IsoDate): boolean {
  return value < than;
}

function required(value: boolean, than: boolean): boolean {
  return value && !than;
}
