import { type Method } from "../../wire/hostObject";
import { type SheetEvent } from "../model/events";
import { type OpenWorkbook } from "../model/openWorkbook";

/** The hidden members by which Office.js subscribes to the events of an object: `_RegisterDataChangedEvent`. */
export function eventMethods(
  { events }: OpenWorkbook,
  target: string,
  types: Readonly<Record<string, SheetEvent>>,
): Record<string, Method> {
  const methods: Record<string, Method> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}Event`] = () => {
      events.subscribe(type, target);
    };
    methods[`_Unregister${name}Event`] = () => {
      events.unsubscribe(type, target);
    };
  }
  return methods;
}
