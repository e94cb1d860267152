import { startWorkbench } from "./startWorkbench";

void startWorkbench();
