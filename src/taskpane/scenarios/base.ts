import { type Assessment, figuresOf } from "../../scenarios";
import { type Book } from "../book";

/** The base as the scenarios see it, without calculating anew what the book has already. */
export function baseOf({ project, calculation, findings }: Book): Assessment {
  return { project, calculation, findings, figures: figuresOf(project, calculation, findings), terms: {} };
}
