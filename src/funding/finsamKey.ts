import { FINSAM_KEY } from "../law";
import { allocateByLargestRemainder, exact, type Exact, type Ore, ore, ZERO_ORE } from "../money";

/** What is split by the FINSAM key: the weights by which regions and municipalities share their quarters. */
export interface FinsamMeans {
  readonly amount: Ore;
  readonly regions: readonly Exact[];
  readonly municipalities: readonly Exact[];
  /** Whole öre where absent. */
  readonly unit?: Ore;
}

/** The parts of the FINSAM key in öre, members in their order. */
export function finsamAmounts({ amount, regions, municipalities, unit = ore(1) }: FinsamMeans): {
  readonly state: Ore;
  readonly regions: readonly Ore[];
  readonly municipalities: readonly Ore[];
} {
  const key = [FINSAM_KEY.state, FINSAM_KEY.region, FINSAM_KEY.municipality].map(exact);
  const [state = ZERO_ORE, region = ZERO_ORE, municipality = ZERO_ORE] = allocateByLargestRemainder(
    amount,
    key,
    unit,
  );
  return {
    state,
    regions: allocateByLargestRemainder(region, regions, unit),
    municipalities: allocateByLargestRemainder(municipality, municipalities, unit),
  };
}
