import inkluderandeRehabilitering from "../../../examples/inkluderande-rehabilitering.delfin.json";
import kunskapsutveckling from "../../../examples/kunskapsutveckling.delfin.json";
import samspelet from "../../../examples/samspelet.delfin.json";
import stegetVidare from "../../../examples/steget-vidare.delfin.json";
import vagenUt from "../../../examples/vagen-ut.delfin.json";
import { type Project } from "../../budget";
import { readProjectValue } from "../../project-file";

const FILES: readonly unknown[] = [
  vagenUt,
  stegetVidare,
  inkluderandeRehabilitering,
  kunskapsutveckling,
  samspelet,
];

/** The example projects, oldest law first. */
export const EXAMPLE_PROJECTS: readonly Project[] = FILES.flatMap((file) => {
  const read = readProjectValue(file);
  return read.ok ? [read.project] : [];
});
