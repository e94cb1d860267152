import { type ReactNode } from "react";
import { failureSentence } from "../failure";
import { usePane } from "../language";
import { Notice } from "../pieces/Notice";
import { Fence } from "./Fence";

/** A view, or why it could not be shown. */
export function Fenced({ children }: { readonly children: ReactNode }) {
  const { words } = usePane();
  return (
    <Fence
      instead={(error) => (
        <Notice sign="error" role="alert" title={words.shell.broken}>
          {failureSentence(error, words)}
        </Notice>
      )}
    >
      {children}
    </Fence>
  );
}
