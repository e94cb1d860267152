import { Component, type ReactNode } from "react";

interface FenceProps {
  /** What stands in place of a view that failed. */
  readonly instead: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface FenceState {
  readonly failure?: { readonly error: unknown };
}

/** Keeps a view that fails, or whose chunk cannot be fetched, from taking the pane with it. React asks for a class. */
export class Fence extends Component<FenceProps, FenceState> {
  override state: FenceState = {};

  static getDerivedStateFromError(error: unknown): FenceState {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === undefined ? this.props.children : this.props.instead(failure.error);
  }
}
