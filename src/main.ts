/* The add-in's only entry. The pane loads when Office is ready, so that a cell never waits for it. */

void Office.onReady(async () => {
  const { mount } = await import(/* webpackChunkName: "pane" */ "./taskpane");
  mount(Office.context.displayLanguage);
});
