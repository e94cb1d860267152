import { writeFileSync } from "node:fs";
import { CONTRACT_FILE, contractProblems, shippedContract, signatureOf } from "./metadata/contract";
import { customFunctions } from "./metadata/customFunctions";

/* Adds new functions, and new optional arguments, to the contract that the build holds every later version to. */

const functions = customFunctions();
const shipped = shippedContract();
const known = functions.filter(({ id }) => Object.hasOwn(shipped, id));
const problems = contractProblems(shipped, known);
if (problems.length > 0) throw new Error(`what is shipped stays:\n${problems.join("\n")}`);

const contract = Object.fromEntries(functions.map((each) => [each.id, signatureOf(each)]));
writeFileSync(CONTRACT_FILE, `${JSON.stringify(contract, undefined, 2)}\n`);
console.log(`${functions.length} functions in ${CONTRACT_FILE}`);
