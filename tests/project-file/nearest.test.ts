import { nearest } from "../../src/project-file/nearest";
import { suggestionFor } from "../../src/project-file/suggestion";

const FIELDS = ["workload", "employment", "method", "monthlySalary"];

test.each([
  ["worklaod", "workload"],
  ["Workload", "workload"],
  ["monthySalary", "monthlySalary"],
  ["metod", "method"],
  ["lön", undefined],
  ["x".repeat(100_000), undefined],
])("the nearest field to %.20s is %s", (text, field) => {
  expect(nearest(text, FIELDS)).toBe(field);
});

test.each([
  ["1\u00a0234,50 kr", { kind: "decimal", range: { min: 0, max: 9e13 }, decimals: 20 }, '"1234.5"'],
  ["\u22125", { kind: "decimal", range: { min: -9, max: 9 }, decimals: 20 }, '"-5"'],
  ["85 %", { kind: "decimal", range: { min: 0, max: 1 }, decimals: 20 }, '"0.85"'],
  ["5 %", { kind: "decimal", range: { min: 0, max: 1 }, decimals: 20 }, '"0.05"'],
  ["12 st", { kind: "decimal", range: { min: 0, max: 9e13 }, decimals: 20 }, undefined],
  ["2011/2/1", { kind: "date" }, '"2011-02-01"'],
  ["20110201", { kind: "date" }, '"2011-02-01"'],
  ["1.2.2011", { kind: "date" }, '"2011-02-01"'],
  ["2011-02-01T00:00:00Z", { kind: "date" }, '"2011-02-01"'],
  ["2011-13-01", { kind: "date" }, undefined],
  ["201102", { kind: "month" }, '"2011-02"'],
  ["20", { kind: "whole", min: 0, max: 100 }, "20"],
  ["Umeå kommun, IFO", { kind: "id" }, '"umea-kommun-ifo"'],
  [0, { kind: "flag" }, "false"],
] as const)("for %p the reader proposes what was meant", (value, expected, write) => {
  expect(suggestionFor(value, expected)?.write).toBe(write);
});
