import { type RuleId } from "../../../rules";

/** One or two sentences on what each rule checks and why. */
export const explanations: Readonly<Record<RuleId, string>> = {
  "share.call":
    "Others than the ESF must bear at least the share of the project budget that the call asks for. The share is exact and of the whole budget; a small deviation within the call's tolerance is accepted.",
  "share.ceiling":
    "The EU regulation sets a ceiling on the EU's share by the category of the region. The ceiling binds the programme, not the single project, and the ESF grant may be EU and state money together. A grant above the ceiling is therefore only something to keep an eye on.",
  "grant.cash":
    "The ESF grant may not exceed the costs without participants' allowances and contributions in kind. Otherwise it would pay for something that nobody pays in money.",
  "grant.max": "A call may set a highest amount for the ESF grant.",
  "total.min": "A call may ask that the project budget reaches a certain amount.",
  "study.lumpsum":
    "A study may receive a lump sum up to a certain amount. It is paid once, when the final report is approved; without an approved report nothing is paid.",
  balance:
    "The ESF grant and the co-financing must together equal the project budget, to the öre. Someone has to bear a gap; someone is let off what is too much.",
  recon:
    "Every table of the budget must sum to the same totals, row by row and to the öre. If one does not, a formula was changed, a line belongs to an organisation that the project does not have, or Delfin calculates wrongly.",
  "cofin.owner-cash":
    "The project owner co-finances with its own cash only, neither in kind nor by participants' pay. In 2007–2013 the owner's participants' pay could count; there only contributions in kind are remarked on.",
  "cofin.inkind-value":
    "Time worked as a contribution in kind counts in whole hours, is shown by time sheets and valued at the same unit costs as the project's own staff.",
  "cofin.certificate":
    "Every co-financier certifies what it gives (medfinansieringsintyg). An amount without a certificate is not secured: if it falls away, somebody else must pay.",
  "cofin.double":
    "A cost that stands as a contribution in kind may not stand as a direct cost too. Delfin compares lines of the same organisation and time, by amount and text.",
  "cofin.closing":
    "The closing phase normally has no participants, so no participants' pay stands there as co-financing.",
  "cofin.thirdparty":
    "Allowances or wages that a third party pays to participants count up to what they cost that party, and the party confirms them.",
  "cofin.pace":
    "Co-financing comes in step with costs. If it lags by more than a claim period, the payment may be cut.",
  "cofin.finsam":
    "A coordination association's own means come half from the state, a quarter from the region and a quarter from the municipalities.",
  "cofin.transnational":
    "The call may say what share of the project budget transnational activities have, at least and at most.",
  "time.window":
    "Costs are eligible only between the programme's first and last day. For ESF+ the EU may have moved the last day of a single programme (Regulation (EU) 2025/1913); whether the Swedish programme did is not known.",
  "time.project":
    "Costs must arise within the decided project period. What lies outside is not eligible and is not counted.",
  "time.length":
    "A call may say for how many months a project may run. Months count from the project's first day; a begun month counts whole.",
  "time.phases":
    "Analysis and planning has a shortest and a longest time, closing a usual one. The phases must cover the whole project without gap or overlap. A phase should begin on the first of a month, since whole months belong to one phase.",
  "time.payment":
    "The authority must pay within a certain number of days of the claim; the time stands still while information is missing. The plan counts in months, so the days run here from the last day of the claim period to the first day of the month of payment.",
  "staff.load":
    "A person has one full time. The workloads of all lines of one person come to at most 100% in every month. Lines that name no person are not counted.",
  "staff.hours":
    "Where the hourly rate is the annual employment cost divided by a fixed number of hours, at most as many hours may be declared per person and year, for part-time employees in proportion to their employment.",
  "staff.unit-oncost":
    "Holiday pay and on-costs are inside the unit cost. A line at unit cost has no on-cost of its own; Delfin does not count it.",
  "staff.unit-hours":
    "Hours declared at unit cost may per person and calendar year not exceed Sweden's standard annual hours as the EU act has them.",
  "staff.unit-rate":
    "The line's rate is compared with the amount by which the Commission reimburses Sweden for the function, region and year. It holds the 40 per cent for other costs, so only a higher rate is remarkable. The ESF council's own yearly tables were not read.",
  "staff.oncost":
    "The on-cost of a salary line at least covers the statutory employer contribution when the line begins, with the reduction for age where the birth year is stated, and is not implausibly high.",
  "staff.leader-20m":
    "The function of project leader in a larger project is for projects of programme areas 2 and 3 whose eligible costs in the decision exceed 20 million kronor. Exactly 20 million belongs to the lower class.",
  "staff.every-partner":
    "A partner that is said to take part with staff has at least one staff line, or time worked as a contribution in kind.",
  "flat.rate":
    "Indirect costs are calculated by a flat rate that the programming period knows, at most at its percentage. The highest rate on direct costs needs a calculation of your own in the periods that have it.",
  "flat.combine":
    "Within a sub-project all staff is calculated by the same method, unless one method follows the other in time. The flat rate for all other costs replaces every other cost but the participants' pay.",
  "flat.area2-2018":
    "Projects in programme area 2 that start in 2018 or later budget staff at unit cost and a flat rate for all other costs. Contributions in kind are staff time only.",
  "flat.mandatory":
    "Small projects use unit costs, lump sums or flat rates; actual costs only where a flat rate is taken of them. In 2014–2020 the public support counts, in 2021–2027 the total cost. State aid is exempt.",
  "flat.indirect-text":
    "Costs that are always indirect are inside the flat rate. With a line of their own they are paid twice. Delfin reads the texts of the lines, in Swedish and English.",
  "cost.vat":
    "VAT that the organisation recovers is no cost. The price of a line is without VAT; VAT is added only for those who cannot recover it. Under ESF+ VAT may be eligible in projects below a limit.",
  "law.conflict":
    "A call may only be stricter than the programme, and what the project says of its call never laxer than the call's own text. Where they contradict each other the stricter holds.",
  "cost.excluded":
    "Interest, purchase of land and real estate, fines, gifts, litigation and contingencies are not eligible. Delfin reads the texts of the lines, in Swedish and English.",
  "cost.equipment":
    "Under ESF+ the purchase of furniture, equipment and vehicles is eligible only if it is necessary for the objective, if the equipment is fully depreciated during the project, or if purchase is the most economic option. The line states the ground. In 2007–2013 purchase was never eligible.",
  "cost.premises":
    "Premises are a direct cost only if the participants use them. Those of the project's staff are inside the flat rate. Conference and meeting rooms are not meant.",
  "cost.procurement":
    "A contracting authority may buy directly only below an amount without VAT; the rest is procured. Delfin sees each line by itself, while the authority adds up purchases of the same kind. Leases of premises are left out.",
  "cost.income":
    "The project's net income reduces the eligible costs where these exceed a limit in euro. Delfin always deducts income, so the rule only says whether the deduction is a duty.",
  "lump.cap":
    "A lump sum is at most the amount in euro that the regulation names. In 2014–2020 the cap was abolished from August 2018.",
  "cash.advance":
    "An advance needs special reasons and may be at most a certain share of the grant, and at most a certain amount.",
  "cash.need":
    "The ESF grant is paid in arrears. The project owner must have means of its own that carry the project while more has been paid out than has come in.",
};
