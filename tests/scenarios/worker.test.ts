import { readFileSync } from "node:fs";
import { readProject } from "../../src/project-file";
import {
  answerRequests,
  assess,
  inTurns,
  runScenario,
  sensitivity,
  type WorkerAnswer,
} from "../../src/scenarios";
import { example } from "../golden/example";

const text = readFileSync("examples/steget-vidare.delfin.json", "utf8");
const { project } = example("steget-vidare");

/** The file with each scenario so many times. */
function withScenarios(times: number): string {
  const file = JSON.parse(text) as { scenarios: readonly unknown[] };
  return JSON.stringify({ ...file, scenarios: Array.from({ length: times }, () => file.scenarios).flat() });
}

function worker(pause: () => Promise<void> = () => Promise.resolve()) {
  const answers: WorkerAnswer[] = [];
  const ask = answerRequests({
    // What a thread sends is copied; what cannot be copied throws.
    send: (answer) => answers.push(structuredClone(answer)),
    read: (file) => {
      const reading = readProject(file);
      return reading.ok ? reading.project : undefined;
    },
    pause,
  });
  return { answers, ask };
}

describe("a long calculation", () => {
  it("lets others have their turn, tells how far it has come, and ends with everything", async () => {
    const told: string[] = [];
    const results = await inTurns([1, 2, 3, 4, 5], {
      size: 2,
      pause: () => Promise.resolve(void told.push("turn")),
      onProgress: (done) => told.push(`done ${String(done)}`),
    });
    expect([results, told]).toEqual([
      [1, 2, 3, 4, 5],
      ["done 2", "turn", "done 4", "turn"],
    ]);
  });

  it("stops between two turns when it is cancelled, and calculates no further", async () => {
    let asked = 0;
    function* work(): Generator<number> {
      for (;;) yield ++asked;
    }
    const results = await inTurns(work(), {
      size: 3,
      pause: () => Promise.resolve(),
      isCancelled: () => asked >= 6,
    });
    expect([results, asked]).toEqual([undefined, 6]);
  });
});

describe("the thread beside the page", () => {
  it("answers with every scenario of the project, as it would be without a thread", async () => {
    const { answers, ask } = worker();
    await ask({ kind: "scenarios", job: 1, project: text });
    const base = assess(project);
    const expected = project.scenarios.map((scenario) => {
      const outcome = runScenario(base, scenario);
      if (!outcome.ok) throw new Error("the scenarios of the example can be calculated");
      const { figures, verdicts } = outcome;
      return { ok: true, name: scenario.name, figures, verdicts };
    });
    expect(answers).toEqual([{ kind: "scenarios", job: 1, results: expected }]);
  });

  it("answers with the sensitivity of the project", async () => {
    const { answers, ask } = worker();
    await ask({ kind: "sensitivity", job: 2, project: text });
    expect(answers.at(-1)).toEqual({
      kind: "sensitivity",
      job: 2,
      results: [...sensitivity(project, assess(project).calculation)],
    });
  });

  it("tells how far it has come", async () => {
    const { answers, ask } = worker();
    await ask({ kind: "scenarios", job: 3, project: withScenarios(13) });
    expect(answers.map((answer) => (answer.kind === "progress" ? answer.done : answer.kind))).toEqual([
      10,
      20,
      "scenarios",
    ]);
  });

  it("stops a job that is cancelled, and goes on with the others", async () => {
    const { answers, ask } = worker(() => Promise.resolve());
    const long = ask({ kind: "scenarios", job: 4, project: withScenarios(20) });
    const other = ask({ kind: "scenarios", job: 5, project: withScenarios(6) });
    await ask({ kind: "cancel", job: 4 });
    await Promise.all([long, other]);
    const ends = answers.filter(({ kind }) => kind !== "progress").map(({ kind, job }) => [kind, job]);
    expect(ends.sort()).toEqual([
      ["cancelled", 4],
      ["scenarios", 5],
    ]);
  });

  it("says that a project cannot be read, or is too large to calculate", async () => {
    const { answers, ask } = worker();
    await ask({ kind: "scenarios", job: 6, project: "{" });
    const file = JSON.parse(text) as object;
    const costs = ["c1", "c2"].map((id) => ({
      id,
      organisation: "viva-resurs",
      type: "other",
      unitPrice: "80000000000000",
    }));
    await ask({ kind: "scenarios", job: 7, project: JSON.stringify({ ...file, costs }) });
    expect(answers).toEqual([
      { kind: "failed", job: 6, reason: "unreadable" },
      { kind: "failed", job: 7, reason: "amountTooLarge" },
    ]);
  });

  it("tells a fault of its own, and answers the next request all the same", async () => {
    const answers: WorkerAnswer[] = [];
    const ask = answerRequests({
      send: (answer) => answers.push(answer),
      read: (file) => {
        if (file === "") throw new Error("the reader broke");
        return project;
      },
      pause: () => Promise.resolve(),
    });
    await ask({ kind: "scenarios", job: 9, project: "" });
    await ask({ kind: "scenarios", job: 9, project: "file" });
    expect(answers[0]).toEqual({ kind: "failed", job: 9, reason: "unexpected", detail: "the reader broke" });
    expect(answers.at(-1)?.kind).toBe("scenarios");
  });

  it("does not mind being told to cancel what it does not do", async () => {
    const { answers, ask } = worker();
    await ask({ kind: "cancel", job: 8 });
    expect(answers).toEqual([]);
  });
});
