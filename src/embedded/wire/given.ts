import { type Answer, type Given, HostError, type HostObject, isHostObject, type Plain } from "./hostObject";
import { type ArgumentInfo } from "./protocol";

/** A call's arguments, proxies replaced by the objects that they stand for. */
export const readArguments = async (
  info: ArgumentInfo | undefined,
  resolve: (pathId: number) => Promise<HostObject | null>,
): Promise<readonly Given[]> => {
  const paths = info?.ReferencedObjectPathIds ?? [];
  return Promise.all(
    (info?.Arguments ?? []).map(async (argument, position) => {
      const path = paths[position];
      if (Array.isArray(path)) {
        throw new HostError("NotImplemented", "The embedded host takes no list of objects as an argument.");
      }
      return typeof path === "number" && path !== 0 ? resolve(path) : argument;
    }),
  );
};

/** The value for the answer: plain ones as they are. Throws where an object stands in place of a value. */
export const plainAnswer = (answer: Answer, member: string): Plain => {
  if (isHostObject(answer)) throw new Error(`${member} gave an object where a plain value goes`);
  return answer ?? null;
};
