import inkluderandeRehabilitering from "../../../examples/inkluderande-rehabilitering.delfin.json";
import kunskapsutveckling from "../../../examples/kunskapsutveckling.delfin.json";
import samspelet from "../../../examples/samspelet.delfin.json";
import stegetVidare from "../../../examples/steget-vidare.delfin.json";
import vagenUt from "../../../examples/vagen-ut.delfin.json";
import { type Project } from "../../budget";
import { readProjectValue } from "../../project-file";
import { type ExampleId } from "./examples";

const FILES: Readonly<Record<ExampleId, unknown>> = {
  "vagen-ut": vagenUt,
  "steget-vidare": stegetVidare,
  "inkluderande-rehabilitering": inkluderandeRehabilitering,
  kunskapsutveckling,
  samspelet,
};

/** The project of an example's file. @throws Error where the file does not keep to its own form, a fault of ours. */
export function readExample(id: ExampleId): Project {
  const read = readProjectValue(FILES[id]);
  if (!read.ok) throw new Error(`examples/${id}.delfin.json cannot be read`);
  return read.project;
}
