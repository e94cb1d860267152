import { ORGANISATION_KINDS, ROLES } from "../budget";
import { choice, flag, id, text } from "./scalars";
import { section } from "./section";

export const organisation = section({
  id,
  name: text,
  kind: choice(ORGANISATION_KINDS),
  roles: choice(ROLES).array().exactOptional(),
  recoversVat: flag.exactOptional(),
  contractingAuthority: flag.exactOptional(),
});

export const subProject = section({ id, name: text });
