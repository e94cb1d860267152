import fc from "fast-check";
import { type HostObject } from "../../../src/embedded/wire";
import { createReferences } from "../../../src/embedded/wire/references";

const object = (): HostObject => ({ className: "Range", properties: {}, methods: {}, tracked: true });

const steps = fc.array(fc.record({ which: fc.nat({ max: 3 }), what: fc.constantFrom("hold", "let go") }), {
  maxLength: 60,
});

test("an object is found by its reference exactly as long as it was taken more often than it was let go", () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const objects = [object(), object(), object(), object()];
      const counts = objects.map(() => 0);
      const ids: string[] = [];
      const references = createReferences();
      for (const { which, what } of taken) {
        const held = objects[which];
        if (held === undefined) continue;
        const id = references.idOf(held);
        if (what === "hold") {
          references.hold(held);
          counts[which] = (counts[which] ?? 0) + 1;
        } else if (id !== undefined) {
          references.letGo(id);
          counts[which] = (counts[which] ?? 0) - 1;
        }
        ids[which] = references.idOf(held) ?? ids[which] ?? "none";
      }
      for (const [which, held] of objects.entries()) {
        const id = ids[which] ?? "none";
        if ((counts[which] ?? 0) > 0) expect(references.find(id)).toBe(held);
        else expect(() => references.find(id)).toThrow(`Nothing holds the object "${id}" any longer.`);
      }
      expect(references.held()).toBe(counts.filter((count) => count > 0).length);
    }),
  );
});

test("an object that is taken again after it was let go gets another reference", () => {
  const references = createReferences();
  const held = object();
  references.hold(held);
  const first = references.idOf(held);
  references.letGo(first ?? "");
  references.hold(held);
  expect(references.idOf(held)).not.toBe(first);
});

test("a new page holds nothing of what the page before it held", () => {
  const references = createReferences();
  references.hold(object());
  references.clear();
  expect(references.held()).toBe(0);
});
