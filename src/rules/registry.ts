import { advance } from "./cashFlow/advance";
import { liquidityNeed } from "./cashFlow/liquidityNeed";
import { certificate } from "./coFinancing/certificate";
import { closing } from "./coFinancing/closing";
import { doubleCost } from "./coFinancing/doubleCost";
import { finsam } from "./coFinancing/finsam";
import { inKindValue } from "./coFinancing/inKindValue";
import { ownerCash } from "./coFinancing/ownerCash";
import { pace } from "./coFinancing/pace";
import { thirdPartyPay } from "./coFinancing/thirdPartyPay";
import { transnational } from "./coFinancing/transnational";
import { flatArea2 } from "./costs/area2From2018";
import { lawConflict } from "./costs/callConflict";
import { flatCombine } from "./costs/combination";
import { costEquipment } from "./costs/equipment";
import { costExcluded } from "./costs/excludedCosts";
import { flatRate } from "./costs/flatRate";
import { costIncome } from "./costs/income";
import { flatIndirectText } from "./costs/indirectByNature";
import { lumpCap } from "./costs/lumpSum";
import { flatMandatory } from "./costs/mandatoryOptions";
import { costPremises } from "./costs/premises";
import { costProcurement } from "./costs/procurement";
import { costVat } from "./costs/vat";
import { type Rule } from "./rule";
import { balance } from "./shares/balance";
import { callGrant } from "./shares/callGrant";
import { callShare } from "./shares/callShare";
import { callTotal } from "./shares/callTotal";
import { grantWithinCash } from "./shares/grantWithinCash";
import { programmeCeiling } from "./shares/programmeCeiling";
import { reconciliation } from "./shares/reconciliation";
import { studyLumpSum } from "./shares/studyLumpSum";
import { everyPartner } from "./staff/everyPartner";
import { hours } from "./staff/hours";
import { leaderOfLargerProject } from "./staff/leaderOfLargerProject";
import { load } from "./staff/load";
import { onCost } from "./staff/onCost";
import { unitHours } from "./staff/unitHours";
import { unitOnCost } from "./staff/unitOnCost";
import { unitRate } from "./staff/unitRate";
import { callLength } from "./time/callLength";
import { paymentTime } from "./time/paymentTime";
import { phases } from "./time/phases";
import { projectPeriod } from "./time/projectPeriod";
import { spendingWindow } from "./time/spendingWindow";

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  callShare,
  programmeCeiling,
  grantWithinCash,
  callGrant,
  callTotal,
  studyLumpSum,
  balance,
  reconciliation,
  ownerCash,
  inKindValue,
  certificate,
  doubleCost,
  closing,
  thirdPartyPay,
  pace,
  finsam,
  transnational,
  spendingWindow,
  projectPeriod,
  callLength,
  phases,
  paymentTime,
  load,
  hours,
  unitOnCost,
  unitHours,
  unitRate,
  onCost,
  leaderOfLargerProject,
  everyPartner,
  flatRate,
  flatCombine,
  flatArea2,
  flatMandatory,
  flatIndirectText,
  costVat,
  lawConflict,
  costExcluded,
  costEquipment,
  costPremises,
  costProcurement,
  costIncome,
  lumpCap,
  advance,
  liquidityNeed,
];
