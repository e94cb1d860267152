import { page } from "../pages";
import { type KnownCall } from "./knownCall";

type Facts = Omit<KnownCall, "programme" | "verified" | "citation"> & { readonly url: string };

/** A call of 2014–2020 that was read at the address. */
export function call2014({ url, ...facts }: Facts, publisher = "Svenska ESF-rådet"): KnownCall {
  const { sv, en } = facts.title;
  return {
    ...facts,
    programme: "esf-2014-2020",
    verified: "read",
    citation: page(publisher, url, { sv: `Utlysning: ${sv}`, en: `Call: ${en}` }),
  };
}
