/*
 * The add-in's page, as it is, but for two things: a script that opens the way to the embedded host stands before
 * office.js, and office.js itself comes from the package on this machine instead of Microsoft's address.
 */

/** With or without quotes: the build leaves out those that HTML does not need. */
const OFFICE_JS = /<script src=("?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js\1>/;

/** The page with both in place. Throws where it does not load office.js: then it is not the add-in's page. */
export function paneForHost(html: string): string {
  if (!OFFICE_JS.test(html))
    throw new Error("taskpane.html does not load office.js from Microsoft's address");
  return html.replace(
    OFFICE_JS,
    '<script src="/workbench/door.js"></script><script src="/office-js/office.js">',
  );
}
