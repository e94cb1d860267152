import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

/*
 * The least that a pane of this kind can be: React, Fluent and one button, on Office.js. What Delfin's own pane is
 * measured against.
 */

function Hello() {
  const [clicks, setClicks] = useState(0);
  return (
    <FluentProvider theme={webLightTheme}>
      <Button
        data-clicks={clicks}
        onClick={() => {
          setClicks(clicks + 1);
        }}
      >
        Hej
      </Button>
    </FluentProvider>
  );
}

void Office.onReady(() => {
  const container = document.getElementById("container");
  if (container !== null) createRoot(container).render(<Hello />);
});
