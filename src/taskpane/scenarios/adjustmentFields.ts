import { type AdjustmentKind } from "../../adjustments";
import { COST_TYPES, LISTS, type ListName, type Project } from "../../budget";
import { INDIRECT_BASES, INDIRECT_OPTIONS, PROGRAMMES } from "../../law";
import { type PaneWords } from "../../i18n";
import { nameOf } from "../checks/changedCell";
import { type Pane } from "../language";
import { areasOf, callsFor } from "../start/choices";
import { type Choice } from "../pieces/ChoiceField";
import { type Draft, type FieldForm, type FormField } from "./formField";
import { fieldOfLine, fieldsOfList } from "./lineFields";

type Label = keyof PaneWords["scenarioView"]["fields"];

/** The fields of a kind of adjustment; some of them depend on what others say. */
export function fieldsOf(kind: AdjustmentKind, draft: Draft, project: Project, pane: Pane): FormField[] {
  const { language, words } = pane;
  const { scenarioView: say, terms } = words;
  const field = (path: string, form: FieldForm, label: Label, required = true): FormField => ({
    path,
    label: say.fields[label],
    form,
    required,
  });
  const choice = (path: string, label: Label, choices: readonly Choice<string>[]): FormField =>
    field(path, { kind: "choice", choices: [{ value: "", text: say.choosePrompt }, ...choices] }, label);
  const optional = (
    path: string,
    label: Label,
    none: string,
    choices: readonly Choice<string>[],
  ): FormField =>
    field(path, { kind: "choice", choices: [{ value: "", text: none }, ...choices] }, label, false);
  const open = (path: string, form: "number" | "percent" | "whole" | "month", label: Label): FormField => ({
    ...field(path, { kind: form }, label, false),
    label: say.editor.optional(say.fields[label]),
  });
  const organisations = project.organisations.map(({ id, name }) => ({ value: id, text: name }));
  const roles = [...new Set(project.staff.flatMap(({ role }) => role ?? []))].map(same);
  const factor = field("factor", { kind: "number" }, "factor");
  const rate = field("rate", { kind: "percent" }, "rate");
  const organisation = choice("organisation", "organisation", organisations);
  const anyOrganisation = optional("organisation", "organisation", say.everyOrganisation, organisations);
  const anyRole = optional("role", "role", say.everyRole, roles);

  switch (kind) {
    case "salary":
    case "workload":
      return [factor, anyOrganisation, anyRole];
    case "revision":
      return [rate];
    case "onCost":
      return [rate, anyOrganisation];
    case "costType":
      return [
        choice(
          "type",
          "type",
          COST_TYPES.map((type) => ({ value: type, text: terms.costKey[type] })),
        ),
        factor,
      ];
    case "participants":
      return [factor, anyOrganisation];
    case "shift":
    case "extend":
      return [field("months", { kind: "whole" }, "monthsEither")];
    case "dropCoFinancier":
      return [
        choice(
          "organisation",
          "organisation",
          organisations.filter(({ value }) => value !== project.project.owner),
        ),
      ];
    case "cash":
      return [organisation, field("amount", { kind: "number" }, "amount")];
    case "grant":
      return [
        choice(
          "mode",
          "mode",
          (["max", "fixed"] as const).map((mode) => ({ value: mode, text: say.modes[mode] })),
        ),
        ...(draft["mode"] === "fixed" ? [field("amount", { kind: "number" }, "amount")] : []),
      ];
    case "indirect":
      return [
        choice(
          "option",
          "option",
          INDIRECT_OPTIONS.map((each) => ({ value: each, text: terms.indirectOption[each] })),
        ),
        ...(draft["option"] === "custom"
          ? [
              rate,
              choice(
                "base",
                "base",
                INDIRECT_BASES.map((each) => ({ value: each, text: say.bases[each] })),
              ),
            ]
          : []),
      ];
    case "call": {
      const { programme, area = "" } = project.project;
      const calls = callsFor(programme, area).map(({ id, title }) => ({ value: id, text: title[language] }));
      return [
        optional("call.id", "call", say.noCall, calls),
        open("call.minCoFinancingShare", "percent", "minCoFinancingShare"),
        open("call.maxGrant", "number", "maxGrant"),
      ];
    }
    case "programme": {
      const chosen = PROGRAMMES.find((each) => each === draft["programme"]);
      const areas = chosen === undefined ? [] : areasOf(chosen);
      return [
        choice(
          "programme",
          "programme",
          PROGRAMMES.map((each) => ({ value: each, text: terms.programme[each] })),
        ),
        ...(areas.length === 0
          ? []
          : [
              optional(
                "area",
                "area",
                say.noArea,
                areas.map(({ id, name }) => ({ value: id, text: `${id} ${name[language]}` })),
              ),
            ]),
      ];
    }
    case "claims":
      return [
        open("claimMonths", "whole", "claimMonths"),
        open("lagMonths", "whole", "lagMonths"),
        open("finalLagMonths", "whole", "finalLagMonths"),
        open("holdBackRate", "percent", "holdBackRate"),
        open("advance.amount", "number", "advanceAmount"),
        open("advance.month", "month", "advanceMonth"),
      ];
    case "coFinancingDelay":
      return [organisation, field("months", { kind: "whole" }, "months")];
    case "line":
    case "removeLine": {
      const list = LISTS.find((each) => each === draft["list"]);
      return [
        choice(
          "list",
          "list",
          LISTS.map((each) => ({ value: each, text: say.lists[each] })),
        ),
        ...(list === undefined ? [] : [choice("id", "line", linesOf(list, project))]),
        ...(list === undefined || kind === "removeLine" ? [] : lineValue(list)),
      ];
    }
  }

  function lineValue(list: ListName): FormField[] {
    const chosen =
      draft["field"] === undefined ? undefined : fieldOfLine(list, draft["field"], project, pane);
    return [
      choice("field", "field", fieldsOfList(list, language)),
      ...(chosen === undefined
        ? []
        : [field("value", chosen, chosen.kind === "percent" ? "valuePercent" : "value")]),
    ];
  }
}

function linesOf(list: ListName, project: Project): Choice<string>[] {
  const lines = list === "financing.cash" ? project.financing.cash : project[list];
  return lines.map(({ id }) => {
    const name = nameOf({ list, id }, project);
    return { value: id, text: name === id ? id : `${name} (${id})` };
  });
}

function same(text: string): Choice<string> {
  return { value: text, text };
}
