/*
 * The add-in's only entry. Functions are registered as the script loads, before anything is awaited: a cell that asks
 * for a function before it is known shows #NAME?. The pane is loaded when Office is ready, so that a cell never waits for it.
 */
import "./functions";

void Office.onReady(async () => {
  const { mount } = await import(/* webpackChunkName: "pane" */ "./taskpane");
  mount(Office.context.displayLanguage);
});
