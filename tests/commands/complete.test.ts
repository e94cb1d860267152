import { onWanted, type Wanted } from "../../src/commands";
import { complete } from "../../src/commands/completing";
import { want } from "../../src/commands/wanted";

/** Office as far as a command sees it: whether the pane was opened, and whether the command's end was told. */
function office(): { readonly told: string[]; readonly event: { completed: () => void } } {
  const told: string[] = [];
  const showAsTaskpane = (): Promise<void> => {
    told.push("pane");
    return Promise.resolve();
  };
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane } } });
  return { told, event: { completed: () => told.push("completed") } };
}

test("a command tells its end when it is done", async () => {
  const { told, event } = office();
  await complete(() => {
    told.push("work");
    return Promise.resolve();
  }, event);
  expect(told).toEqual(["work", "completed"]);
});

test("a command that fails tells its end too, and the pane opens with what went wrong", async () => {
  const { told, event } = office();
  const failure = new Error("a fault");
  await complete(() => Promise.reject(failure), event);
  expect(told).toEqual(["pane", "completed"]);
  const wanted: Wanted[] = [];
  onWanted((each) => wanted.push(each))();
  expect(wanted).toEqual([{ failure }]);
});

test("a shortcut has no event to complete", async () => {
  const { told } = office();
  await complete(() => Promise.resolve());
  expect(told).toEqual([]);
});

test("a wish that comes before the pane waits for it, the last one only", () => {
  want({ view: "start" });
  want({ view: "checks" });
  const wanted: Wanted[] = [];
  const stop = onWanted((each) => wanted.push(each));
  expect(wanted).toEqual([{ view: "checks" }]);
  want({ view: "overview" });
  expect(wanted).toEqual([{ view: "checks" }, { view: "overview" }]);
  stop();
  onWanted((each) => wanted.push(each))();
  expect(wanted).toHaveLength(2);
});
