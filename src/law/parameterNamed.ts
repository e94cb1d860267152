import { parametersOf } from "./inForce";
import { type AnyParameter } from "./parameter";
import { priceRegion } from "./parameters/unitCosts";
import { type ProgrammeId } from "./programme";
import { classificationOf, programmeFacts, type RegionId } from "./programmes";

/**
 * The parameter that a person means in a programme and a region: by its id, or by its id without the ending that names
 * the programme, the region, the region's price region or its category. Upper and lower case are the same. Undefined
 * where the programme knows none.
 */
export function parameterNamed(
  name: string,
  programme: ProgrammeId,
  region?: RegionId,
): AnyParameter | undefined {
  const places = region === undefined ? [] : placesOf(programme, region);
  const ids = [name, `${name}.${programme}`].flatMap((id) => [
    ...places.map((place) => `${id}.${place}`),
    id,
  ]);
  const wanted = ids.map((id) => id.toLowerCase());
  return wanted
    .map((id) => parametersOf(programme).find((each) => each.id.toLowerCase() === id))
    .find((each) => each !== undefined);
}

/**
 * The names, without the programme, of the programme's parameters that a person may have meant: those that begin with
 * the name, else with its first word; else every first word.
 */
export function parameterNamesLike(name: string, programme: ProgrammeId): readonly string[] {
  const names = parametersOf(programme).map(({ id }) => id.replace(`.${programme}`, ""));
  const beginningWith = (text: string): string[] =>
    names.filter((each) => each.toLowerCase().startsWith(`${text.toLowerCase()}.`));
  return (
    [beginningWith(name), beginningWith(firstWord(name))].find((some) => some.length > 0) ?? [
      ...new Set(names.map(firstWord)),
    ]
  );
}

function placesOf(programme: ProgrammeId, region: RegionId): readonly string[] {
  const facts = programmeFacts(programme);
  const category = facts && classificationOf(facts, region)?.category;
  return [region, priceRegion(region), ...(category === undefined ? [] : [category])];
}

function firstWord(name: string): string {
  return name.split(".", 1).join("");
}
