import { EditorBridgeService } from "@univerjs/sheets-ui";

/**
 * Univer 0.25.1 puts the cell's own content back into the editor whenever a cell of that row and column changes, on
 * whichever sheet, and even while somebody types: then a recalculation swallows what is typed. While the editor is open
 * it is the typist's.
 */
export class SteadyEditor extends EditorBridgeService {
  override refreshEditCellState(): void {
    if (!this.isVisible().visible) super.refreshEditCellState();
  }
}
