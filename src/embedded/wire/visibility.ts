import { type EventEntry, HostError, type HostObject } from "./hostObject";

/** Whether the task pane is shown. With a shared runtime the add-in runs on while it is hidden. */
export interface PaneVisibility {
  readonly service: HostObject;
  /** As when the user opens or closes the pane: the add-in is told. */
  readonly show: (visible: boolean) => void;
}

const VISIBILITY_CHANGED = { messageCategory: 65536, messageType: 65539, targetId: "" };

export const createVisibility = (
  post: (entries: readonly EventEntry[]) => void,
  onChange: (visible: boolean) => void,
): PaneVisibility => {
  let visible = true;

  const show = (next: boolean): void => {
    if (next === visible) return;
    visible = next;
    onChange(visible);
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    post([{ ...VISIBILITY_CHANGED, message }]);
  };

  return {
    show,
    service: {
      className: "AppRuntimeService",
      properties: {},
      methods: {
        getAppRuntimeState: () => (visible ? "Visible" : "Background"),
        setAppRuntimeState: (state) => {
          if (state !== "Visible" && state !== "Background") {
            throw new HostError("InvalidArgument", `A pane cannot be ${JSON.stringify(state)}.`);
          }
          show(state === "Visible");
        },
      },
    },
  };
};
