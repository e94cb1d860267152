import { HostError, type HostObject, type Plain } from "./hostObject";
import { plainAnswer, readArguments } from "./given";
import { identityOf } from "./identity";
import { type Members } from "./members";
import { inProtocol, inTypeScript } from "./names";
import { createResolve, type Resolve } from "./paths";
import { load } from "./projection";
import { type Action, type ActionResult, ActionType, type Batch, type BatchAnswer } from "./protocol";
import { type References } from "./references";

export interface Host {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject;
  readonly members: Members;
  readonly references: References;
  /** Resolves when nothing that is read can change by itself any more. */
  readonly settle: () => Promise<void>;
  /** Does what a batch asks for so that the user undoes it in one step. */
  readonly asOneStep: <Done>(work: () => Promise<Done>) => Promise<Done>;
  /** Told of what is no refusal but a fault of the host's own. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Runs a batch, one action after the other. It stops at the first action that fails; the answer then carries the error,
 * the action's place and the results so far.
 */
export const runBatch = (batch: Batch, host: Host): Promise<BatchAnswer> =>
  batch.Actions.some(mayWrite) ? host.asOneStep(() => actions(batch, host)) : actions(batch, host);

/** A batch that only reads must not take what the user types meanwhile into a step of its own. */
const mayWrite = ({ ActionType: type, Name: name }: Action): boolean =>
  type === ActionType.setProperty ||
  type === ActionType.update ||
  (type === ActionType.method && !name.startsWith("_"));

const actions = async (batch: Batch, host: Host): Promise<BatchAnswer> => {
  const resolve = createResolve(batch.ObjectPaths, host);
  const results: ActionResult[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await act(action, resolve, host) });
    } catch (error) {
      const { code, message, location } = refusalOf(error, host);
      return {
        Results: results,
        ProcessedResults: { Results: results },
        Error: {
          Code: code,
          Message: message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: code === "ItemNotFound" ? 404 : 400,
        },
      };
    }
  }
  return { Results: results };
};

const refusalOf = (error: unknown, host: Host): HostError => {
  if (error instanceof HostError) return error;
  host.onFault(error);
  return new HostError("GeneralException", `The embedded host failed: ${String(error)}`);
};

const act = async (action: Action, resolve: Resolve, host: Host): Promise<Plain> => {
  // A trace has no object: the library sends it to be told when the batch has come so far.
  if (action.ActionType === ActionType.trace) return null;
  const object = await resolve(action.ObjectPathId);
  // What is done to a null object happens to nothing, as in `getItemOrNullObject("Sample").delete()`.
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return identityOf(object, host.references);
    case ActionType.query:
      await host.settle();
      return load(object, action.QueryInfo ?? {}, host);
    case ActionType.method:
      return callMethod(object, action, resolve, host);
    case ActionType.setProperty: {
      const [value = null] = await readArguments(action.ArgumentInfo, resolve);
      await host.members.write(object, inTypeScript(action.Name), value);
      return null;
    }
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        await host.members.write(object, inTypeScript(name), value);
      }
      return null;
    case ActionType.ensureUnchanged:
      return ensureUnchanged(object, action.ObjectState ?? {}, host);
    default:
      // Recursive queries and queries as JSON: the library sends them only to hosts that claim RichApiRuntime 1.1.
      throw new HostError("NotImplemented", `The embedded host has no action ${action.ActionType}.`);
  }
};

const callMethod = async (
  object: HostObject,
  action: Action,
  resolve: Resolve,
  host: Host,
): Promise<Plain> => {
  const given = await readArguments(action.ArgumentInfo, resolve);
  if (action.Name === "_KeepReference" && object.tracked === true) {
    host.references.hold(object);
    return null;
  }
  if (action.Name === "_RemoveReference" && object === host.root) {
    if (typeof given[0] === "string") host.references.letGo(given[0]);
    return null;
  }
  const name = inTypeScript(action.Name);
  return plainAnswer(await host.members.call(object, name, given), `${object.className}.${name}`);
};

const ensureUnchanged = async (
  object: HostObject,
  expected: Readonly<Record<string, Plain>>,
  host: Host,
): Promise<Plain> => {
  for (const [name, value] of Object.entries(expected)) {
    const present = await host.members.read(object, inTypeScript(name));
    if (JSON.stringify(present) !== JSON.stringify(value)) {
      throw new HostError("ConflictError", `${inProtocol(name)} has been changed since it was read.`);
    }
  }
  return null;
};
