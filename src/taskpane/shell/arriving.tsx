import { type ComponentType, useEffect, useState } from "react";
import { Skeleton } from "./Skeleton";

/**
 * A component that is fetched when it is first shown, with the skeleton in its place until then. React's own `lazy` would
 * hold back for 300 ms what arrives after a fallback has been shown, and never ask again for what did not arrive.
 */
export function arriving<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;

  return function Arriving(props: Props) {
    const [{ Arrived, failure }, setOutcome] = useState<Outcome<Props>>({ Arrived: known });
    useEffect(() => {
      if (known !== undefined) return;
      let isGone = false;
      fetch().then(
        (component) => {
          known = component;
          if (!isGone) setOutcome({ Arrived: component });
        },
        (error: unknown) => {
          if (!isGone) setOutcome({ failure: { error } });
        },
      );
      return () => {
        isGone = true;
      };
    }, []);
    // The fence around the view tells what went wrong.
    if (failure !== undefined) throw failure.error;
    return Arrived === undefined ? <Skeleton /> : <Arrived {...props} />;
  };
}

interface Outcome<Props> {
  readonly Arrived?: ComponentType<Props> | undefined;
  readonly failure?: { readonly error: unknown };
}
