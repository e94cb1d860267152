/** The page that says how to use Delfin, where to get help and what becomes of what one types. */
const HELP_PAGE = "support.html";

/** Opens the help page in the browser of the computer, or in a window of its own where Excel runs in a browser. */
export function help(): Promise<void> {
  const address = new URL(HELP_PAGE, location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
  return Promise.resolve();
}
