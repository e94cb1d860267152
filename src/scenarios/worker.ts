import { type Project } from "../budget";
import { calculate } from "../funding";
import { AmountOutOfRange } from "../money";
import { assess } from "./assessment";
import { type FigureChange } from "./figureChanges";
import { inTurns } from "./inTurns";
import { runScenarios, type ScenarioOutcome, type ScenarioProblem } from "./runScenario";
import { sensitivity, type SensitivityRow } from "./sensitivity";
import { type VerdictChange } from "./verdicts";

/*
 * What a page and a thread beside it say to each other about scenarios. Messages are plain values that survive being
 * copied between threads; a project travels as the text of its file, since its decimals would not.
 */

export type WorkerRequest =
  /** Every scenario of the project, compared with it. */
  | { readonly kind: "scenarios"; readonly job: number; readonly project: string }
  | { readonly kind: "sensitivity"; readonly job: number; readonly project: string }
  | { readonly kind: "cancel"; readonly job: number };

/** What came of one scenario: as `ScenarioOutcome`, without what cannot be copied. */
export type ScenarioAnswer =
  | {
      readonly ok: true;
      readonly name: string;
      readonly figures: readonly FigureChange[];
      readonly verdicts: readonly VerdictChange[];
    }
  | { readonly ok: false; readonly name: string; readonly problems: readonly ScenarioProblem[] };

/** A job ends with exactly one answer other than progress. */
export type WorkerAnswer =
  | { readonly kind: "progress"; readonly job: number; readonly done: number }
  | { readonly kind: "scenarios"; readonly job: number; readonly results: readonly ScenarioAnswer[] }
  | { readonly kind: "sensitivity"; readonly job: number; readonly results: readonly SensitivityRow[] }
  | { readonly kind: "cancelled"; readonly job: number }
  | {
      readonly kind: "failed";
      readonly job: number;
      readonly reason: WorkerFailure;
      readonly detail?: string;
    };

/** The project cannot be read, has an amount beyond ±9·10¹³ kr, or met a fault of Delfin's own, told in `detail`. */
export type WorkerFailure = "unreadable" | "amountTooLarge" | "unexpected";

/** What the thread's entry lends the protocol. */
export interface WorkerPorts {
  readonly send: (answer: WorkerAnswer) => void;
  /** The project of a file's text; undefined where it cannot be read. */
  readonly read: (text: string) => Project | undefined;
  /** Resolves after messages that wait were received, so that a cancellation is heard. */
  readonly pause: () => Promise<void>;
}

const RESULTS_IN_A_TURN = 10;

/** Answers requests as they come. Jobs run beside one another, a turn each; a job that nobody knows is not cancelled. */
export function answerRequests({
  send,
  read,
  pause,
}: WorkerPorts): (request: WorkerRequest) => Promise<void> {
  const running = new Set<number>();

  async function run(request: Exclude<WorkerRequest, { kind: "cancel" }>): Promise<void> {
    const { job, kind } = request;
    running.add(job);
    const turns = {
      size: RESULTS_IN_A_TURN,
      pause,
      onProgress: (done: number) => {
        send({ kind: "progress", job, done });
      },
      isCancelled: () => !running.has(job),
    };
    const project = read(request.project);
    if (project === undefined) {
      send({ kind: "failed", job, reason: "unreadable" });
    } else if (kind === "scenarios") {
      const base = assess(project);
      const results = await inTurns(runScenarios(base, project.scenarios), turns);
      send(
        results === undefined ? { kind: "cancelled", job } : { kind, job, results: results.map(copyable) },
      );
    } else {
      const results = await inTurns(sensitivity(project, calculate(project)), turns);
      send(results === undefined ? { kind: "cancelled", job } : { kind, job, results });
    }
    running.delete(job);
  }

  return async (request) => {
    if (request.kind === "cancel") {
      running.delete(request.job);
      return;
    }
    try {
      await run(request);
    } catch (error) {
      running.delete(request.job);
      send({ kind: "failed", job: request.job, ...failureOf(error) });
    }
  };
}

function failureOf(error: unknown): { readonly reason: WorkerFailure; readonly detail?: string } {
  if (error instanceof AmountOutOfRange) return { reason: "amountTooLarge" };
  return { reason: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}

function copyable(outcome: ScenarioOutcome): ScenarioAnswer {
  const { name } = outcome.scenario;
  if (!outcome.ok) return { ok: false, name, problems: outcome.problems };
  const { figures, verdicts } = outcome;
  return { ok: true, name, figures, verdicts };
}
