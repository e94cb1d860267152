/*
 * What Office.js asks of the host beside the workbook, each by the full name of a service.
 */
import { HostError, type HostObject } from "./hostObject";

export const CUSTOM_FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";
export const APP_RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";
export const ADD_IN_INTERNAL = "Microsoft.InternalService.AddinInternalService";
export const KEY_VALUE_STORAGE = "Microsoft.PersistentKvStorage.PersistentKvStorageService";

/** Finds a service by its name; one that is not there is refused with its name. */
export const createServices = (
  services: Readonly<Record<string, HostObject>>,
): ((name: string) => HostObject) => {
  return (name) => {
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (service === undefined) {
      throw new HostError("NotImplemented", `The embedded host has no service ${name}.`, name);
    }
    return service;
  };
};

/** Tells when shortcuts can be dispatched: the library says so once it has started. */
export const createAddInInternal = (onActionsReady: () => void): HostObject => ({
  className: "AddinInternalService",
  properties: {},
  methods: {
    notifyActionHandlerReady: () => {
      onActionsReady();
    },
  },
});
