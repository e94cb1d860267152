import { type HostObject } from "../../wire/hostObject";
import { type OpenWorkbook } from "../model/openWorkbook";

/** How numbers are shown where the workbook is open. */
export interface Culture {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

/** Excel.Application. */
export function applicationObject(open: OpenWorkbook, culture: Culture): HostObject {
  return {
    className: "Application",
    scalars: ["calculationMode", "calculationState"],
    properties: {
      calculationMode: { get: () => "Automatic" },
      calculationState: { get: () => "Done" },
      cultureInfo: { get: () => cultureObject(culture) },
    },
    methods: {
      calculate: async () => {
        await open.calculation.recalculate();
      },
      // Univer calculates after a batch anyway, and the screen is Univer's own.
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

function cultureObject({ name, decimalSeparator, groupSeparator }: Culture): HostObject {
  return {
    className: "CultureInfo",
    scalars: ["name"],
    properties: {
      name: { get: () => name },
      numberFormat: {
        get: () => ({
          className: "NumberFormatInfo",
          scalars: ["numberDecimalSeparator", "numberGroupSeparator"],
          properties: {
            numberDecimalSeparator: { get: () => decimalSeparator },
            numberGroupSeparator: { get: () => groupSeparator },
          },
          methods: {},
        }),
      },
    },
    methods: {},
  };
}
