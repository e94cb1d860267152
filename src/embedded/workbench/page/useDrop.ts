import { useEffect, useState } from "react";

/** Whether a file is held over the page; a dropped one is handed on. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      onFile(file);
    };
    // Before the grid, which would take the file for a picture.
    const capture = { capture: true };
    window.addEventListener("dragover", hold, capture);
    window.addEventListener("dragleave", leave, capture);
    window.addEventListener("drop", drop, capture);
    return () => {
      window.removeEventListener("dragover", hold, capture);
      window.removeEventListener("dragleave", leave, capture);
      window.removeEventListener("drop", drop, capture);
    };
  }, [onFile]);
  return over;
}
