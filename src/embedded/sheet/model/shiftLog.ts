import { type Area } from "./address";
import { noLongerValid } from "./refusals";
import { shifted, type Shift } from "./shift";

/** Every shift of the workbook in order; a range that is asked where it stands catches up with what came after it. */
export interface ShiftLog {
  readonly note: (shift: Shift) => void;
  /** Answers where the cells stand now; throws InvalidReference, as Excel does, when they were deleted. */
  readonly follow: (sheet: string, area: Area) => () => Area;
}

export function createShiftLog(): ShiftLog {
  const shifts: Shift[] = [];
  return {
    note: (shift) => void shifts.push(shift),
    follow: (sheet, given) => {
      let area: Area | undefined = given;
      let seen = shifts.length;
      return () => {
        for (; seen < shifts.length; seen++) {
          const shift = shifts[seen];
          if (area !== undefined && shift !== undefined) area = shifted(sheet, area, shift);
        }
        if (area === undefined) throw noLongerValid();
        return area;
      };
    },
  };
}
