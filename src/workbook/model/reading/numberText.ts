export { numberInCell, readNumberText as numberInText } from "../../../money";
