/* What jsdom lacks and Fluent's components need. */

class ResizeObserverOfNothing implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out, so no size ever changes.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}

globalThis.ResizeObserver = ResizeObserverOfNothing;

// jsdom knows the element but cannot show it above the page; what a browser adds is the focus, tried in Chromium.
HTMLDialogElement.prototype.showModal = function showModal(): void {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(): void {
  this.open = false;
};

// jsdom reads files by the older FileReader alone.
Blob.prototype.arrayBuffer = function arrayBuffer(): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(reader.result);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("the file could not be read"));
    };
    reader.readAsArrayBuffer(this);
  });
};
