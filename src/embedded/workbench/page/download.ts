const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a file among its downloads. */
export function download(workbook: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(workbook)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by the time the next task runs.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 0);
}
