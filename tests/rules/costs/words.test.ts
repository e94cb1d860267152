import { EXCLUDED } from "../../../src/rules/costs/words/excluded";
import { INDIRECT_ENGLISH } from "../../../src/rules/costs/words/indirectEnglish";
import { INDIRECT_SWEDISH } from "../../../src/rules/costs/words/indirectSwedish";
import { EQUIPMENT, PREMISES, VAT_INCLUDED } from "../../../src/rules/costs/words/purchases";
import { wordFinder, type WordRule } from "../../../src/rules/costs/words/wordFinder";

/** The categories that the rules find in a text. */
function categories(rules: readonly WordRule<string>[], text: string): string[] {
  return wordFinder(rules)(text).map(({ category }) => category);
}

const INDIRECT: readonly WordRule<string>[] = [...INDIRECT_SWEDISH, ...INDIRECT_ENGLISH];

describe("costs that are indirect by nature", () => {
  test.each([
    ["management", "Övergripande ledning 5 %"],
    ["supportStaff", "Löneadministration"],
    ["supportStaff", "IT-stöd"],
    ["supportStaff", "Payroll administration"],
    ["ordinaryTraining", "Introduktionsutbildning för ny personal"],
    ["recruitment", "Annonsering av tjänst"],
    ["recruitment", "Recruitment of staff"],
    ["health", "Friskvårdsbidrag"],
    ["officePremises", "Kontorshyra"],
    ["officePremises", "Hyra av kontor, 3 rum"],
    ["officePremises", "Städning"],
    ["officePremises", "Office rent"],
    ["communication", "Telefon och internet"],
    ["communication", "Mobilabonnemang"],
    ["communication", "Porto"],
    ["officeEquipment", "Datorer till projektledningen"],
    ["officeEquipment", "Kontorsmöbler"],
    ["officeEquipment", "Laptops"],
    ["officeSupplies", "KONTORSMATERIAL"],
    ["copying", "Kopieringskostnader"],
    ["bankFees", "Bankavgifter"],
    ["literature", "Tidningsprenumeration"],
    ["literature", "Medlemsavgift i nätverk"],
    ["archive", "Diarium"],
    ["parking", "Parkering"],
    ["parking", "Parkeringsavgifter"],
    ["parking", "P-avgifter"],
    ["parking", "Parking"],
    ["internalRepresentation", "Intern representation"],
    ["internalRepresentation", "Julbord för personalen"],
  ])("%s: %s", (category, text) => {
    expect(categories(INDIRECT, text)).toEqual([category]);
  });

  test.each([
    "Parkarbetare, handledning",
    "Utbildning till parkeringsvakt",
    "Kontorsarbetare, språkstöd",
    "Försäkringsmedicinsk rådgivning",
    "Samverkan med Försäkringskassan",
    "Reseförsäkring",
    "Studieresa till Porto",
    "Telefontolk",
    "Datorkurs för långtidsarbetslösa",
    "Datorer till deltagarna",
    "Laptops till deltagare",
    "Rekrytering av deltagare",
    "Kurslitteratur",
    "Lokalvårdarutbildning",
    "Resor på hal mark",
    "Arkivpraktik",
    "Bokbinderi, handledare",
    "Elever, studiebesök",
    "Konsultarvode 900 SEK/hr",
    "Telephone interpreting",
    "Computers for the participants",
    "Travel insurance",
    "Fri entré till museum",
  ])("a false friend is left alone: %s", (text) => {
    expect(categories(INDIRECT, text)).toEqual([]);
  });

  test("the words are reported as they stand in the text, one hit for each category", () => {
    expect(wordFinder(INDIRECT_SWEDISH)("Parkering, P-avgift och Hyra av kontorsrum")).toEqual([
      { category: "officePremises", found: "Hyra av kontorsrum" },
      { category: "parking", found: "Parkering" },
    ]);
  });
});

describe("costs that are never eligible", () => {
  test.each([
    ["interest", "Ränta"],
    ["interest", "Räntekostnader på lån"],
    ["interest", "Dröjsmålsränta"],
    ["interest", "Loan interest"],
    ["landAndBuildings", "Köp av mark"],
    ["landAndBuildings", "Fastighetsköp"],
    ["landAndBuildings", "Purchase of real estate"],
    ["penaltiesAndGifts", "Böter"],
    ["penaltiesAndGifts", "Parkeringsböter"],
    ["penaltiesAndGifts", "Gåva till föreläsare"],
    ["penaltiesAndGifts", "Avtackningsgåvor"],
    ["penaltiesAndGifts", "Rättegångskostnader"],
    ["penaltiesAndGifts", "Oförutsedda utgifter"],
    ["penaltiesAndGifts", "Gifts for speakers"],
    ["penaltiesAndGifts", "Parking fine"],
  ])("%s: %s", (category, text) => {
    expect(categories(EXCLUDED, text)).toEqual([category]);
  });

  test.each([
    "Räntmästare, arvode",
    "Räntabilitetskalkyl",
    "Marknadsföring",
    "Inköp av marknadsföring",
    "Markarbete, handledare",
    "Gåvobrev, jurist",
    "Slutrapport, ny utgåva",
    "Botkyrka, resor",
    "Chatbot för deltagare",
    "Byggnadsarbete, praktik",
    "Interest group meetings",
    "Fine arts workshop",
    "Landscape gardening",
  ])("a false friend is left alone: %s", (text) => {
    expect(categories(EXCLUDED, text)).toEqual([]);
  });

  test("a parking fine is a fine, not parking", () => {
    expect(categories(INDIRECT, "Parkeringsböter")).toEqual([]);
    expect(categories(INDIRECT, "Parking fines")).toEqual([]);
  });
});

describe("equipment, premises and VAT", () => {
  test.each(["Datorer", "Möbler till verkstaden", "Minibuss", "Verkstadsutrustning", "Furniture"])(
    "%s is equipment",
    (text) => {
      expect(categories(EQUIPMENT, text)).toEqual(["equipment"]);
    },
  );

  test.each(["Hyra av datorer", "Leasing av minibuss", "Kursmaterial", "Resor med bil", "Bildterapi"])(
    "%s is no purchase of equipment",
    (text) => {
      expect(categories(EQUIPMENT, text)).toEqual([]);
    },
  );

  test.each(["Extern lokal för grupper", "Lokalhyra", "Verksamhetslokal", "Office rent"])(
    "%s is premises",
    (text) => {
      expect(categories(PREMISES, text)).toEqual(["premises"]);
    },
  );

  test.each(["Konferenslokal", "Lokala resor", "Lokalvårdarkurs", "Möteslokal"])("%s is not", (text) => {
    expect(categories(PREMISES, text)).toEqual([]);
  });

  test.each([
    "Tryck, inkl. moms",
    "Tryck (inklusive moms)",
    "Tryck inkl moms",
    "Printing incl. VAT",
    "Tryck, moms ingår",
  ])("%s includes VAT", (text) => {
    expect(categories(VAT_INCLUDED, text)).toEqual(["vat"]);
  });

  test.each([
    "Tryck exkl. moms",
    "Tryck, ej inkl. moms",
    "Moms ingår inte",
    "Printing, VAT not included",
    "Momsrådgivning",
  ])("%s does not", (text) => {
    expect(categories(VAT_INCLUDED, text)).toEqual([]);
  });
});
