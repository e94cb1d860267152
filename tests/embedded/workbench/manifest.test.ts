/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { readNamespace, readRibbon } from "../../../src/embedded/workbench/manifest/readRibbon";

const MANIFEST = `<OfficeApp xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <DefaultSettings><SourceLocation DefaultValue="https://delfin.example/add-in/taskpane.html"/></DefaultSettings>
  <Group id="G"><Label resid="Group"/>
    <Control xsi:type="Button" id="Check"><Label resid="Check"/>
      <Supertip><Title resid="Check"/><Description resid="CheckTip"/></Supertip>
      <Icon><Image size="16" resid="Small"/><Image size="32" resid="Large"/></Icon>
      <Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>
    </Control>
    <Control xsi:type="Menu" id="More"><Label resid="Group"/><Items><Item id="Pane"><Label resid="Group"/>
      <Supertip><Title resid="Group"/><Description resid="CheckTip"/></Supertip><Icon><Image size="16" resid="Small"/></Icon>
      <Action xsi:type="ShowTaskpane"><SourceLocation resid="x"/></Action></Item></Items></Control>
  </Group>
  <Resources>
    <Image id="Small" DefaultValue="https://delfin.example/add-in/assets/16.png"/>
    <Image id="Large" DefaultValue="https://delfin.example/add-in/assets/32.png"/>
    <String id="Group" DefaultValue="Delfin"/>
    <String id="Check" DefaultValue="Check"><Override Locale="sv-SE" Value="Kontrollera"/></String>
    <String id="CheckTip" DefaultValue="Checks."><Override Locale="sv-SE" Value="Kontrollerar."/></String>
  </Resources>
</OfficeApp>`;

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");

describe("the ribbon of a manifest", () => {
  it("has labels and tips in the language, and icons at the server's own address", () => {
    const [group] = readRibbon(parse(MANIFEST), "sv");
    expect(group?.label).toBe("Delfin");
    expect(group?.buttons[0]).toEqual({
      id: "Check",
      label: "Kontrollera",
      description: "Kontrollerar.",
      icon: "/assets/32.png",
      action: { kind: "command", name: "check" },
    });
    expect(readRibbon(parse(MANIFEST), "en")[0]?.buttons[0]?.label).toBe("Check");
  });

  it("shows the items of a menu as buttons of their group", () => {
    const buttons = readRibbon(parse(MANIFEST), "en")[0]?.buttons;
    expect(buttons?.map(({ id, action }) => [id, action.kind])).toEqual([
      ["Check", "command"],
      ["Pane", "showPane"],
    ]);
  });

  it("is refused where a text is missing", () => {
    expect(() => readRibbon(parse(MANIFEST.replace('id="Check" Def', 'id="Gone" Def')), "sv")).toThrow(
      "the manifest has no resource Check",
    );
  });

  it("is read of Delfin's own manifest in both languages, with every label and tip, and the namespace", () => {
    const own = parse(readFileSync("manifest.xml", "utf8"));
    for (const language of ["sv", "en"] as const) {
      const buttons = readRibbon(own, language).flatMap((group) => group.buttons);
      expect(buttons.length).toBeGreaterThan(0);
      expect(buttons.filter(({ label, description }) => label === "" || description === "")).toEqual([]);
    }
    expect(readNamespace(own)).toBe("ESF");
  });
});
