import { type OfficePage } from "../../../src/embedded/node";
import { errorCode, freshSheet, type Probe } from "./probe";

export const protocolProbes: readonly Probe[] = [
  {
    shows: "a tracked range lives on, until it is let go",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = freshSheet(context, "Hålls").getRange("A1");
        context.trackedObjects.add(range);
        await context.sync();
        range.load("address");
        await context.sync();
        range.untrack();
        await context.sync();
        return range.address;
      }),
    answer: "Hålls!A1",
  },
  {
    shows: "errors have Excel's codes",
    run: async (page: OfficePage): Promise<unknown> => {
      await page.Excel.run(async (context) => {
        freshSheet(context, "Fel");
        await context.sync();
      });
      const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
        context.workbook.worksheets.getItem("Fel");
      return [
        await errorCode(page, async (context) => {
          sheet(context).getRange("A1:B2").values = [[1]];
          await context.sync();
        }),
        await errorCode(page, async (context) => {
          context.workbook.worksheets.getItem("Saknas").load("name");
          await context.sync();
        }),
        await errorCode(page, async (context) => {
          sheet(context).shapes.load("items/name");
          await context.sync();
        }),
      ];
    },
    answer: ["InvalidArgument", "ItemNotFound", "NotImplemented"],
  },
  {
    shows: "a change is told to who listens, and to nobody when the listener is gone",
    run: async ({ Excel }: OfficePage): Promise<unknown> => {
      const heard: string[] = [];
      let told: () => void = () => undefined;
      const write = (value: number): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Händelse").getRange("B5").values = [[value]];
          await context.sync();
        });
      const handler = await Excel.run(async (context) => {
        const added = freshSheet(context, "Händelse").onChanged.add((change) => {
          heard.push(`${change.address} ${change.changeType}`);
          told();
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      const first = new Promise<void>((resolve) => {
        told = resolve;
      });
      await write(1);
      await first;
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      await write(2);
      return heard;
    },
    answer: ["B5 RangeEdited"],
  },
  {
    shows: "a change on any worksheet is told to who listens to them all",
    run: async ({ Excel }: OfficePage): Promise<unknown> =>
      new Promise((resolve, reject) => {
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.onChanged.add((change) => {
            resolve(`${change.address} ${change.changeType}`);
            return Promise.resolve();
          });
          const sheet = freshSheet(context, "Överallt");
          await context.sync();
          sheet.getRange("C7").values = [[1]];
          await context.sync();
        }).catch(reject);
      }),
    answer: "C7 RangeEdited",
  },
  {
    shows: "three runs at once do not disturb each other",
    run: async ({ Excel }: OfficePage): Promise<unknown> => {
      await Excel.run(async (context) => {
        freshSheet(context, "Samtidigt");
        await context.sync();
      });
      return Promise.all(
        [1, 2, 3].map((row) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem("Samtidigt").getRange(`H${row}`);
            range.values = [[row]];
            await context.sync();
            range.load("values");
            await context.sync();
            return range.values;
          }),
        ),
      );
    },
    answer: [[[1]], [[2]], [[3]]],
  },
];
