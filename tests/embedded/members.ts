/*
 * The members of Office.js's objects that the embedded host is known to answer, each with the test that shows it. What an
 * add-in sends and this list does not name has been tried by nobody: suites that run the add-in refuse it.
 */
const shownBy: Readonly<Record<string, readonly string[]>> = {
  "a new worksheet takes values, and gives them back in the same batch": [
    "AddinInternalService.notifyActionHandlerReady call",
    "Workbook.worksheets read",
    "WorksheetCollection.add call",
    "Worksheet.getRange call",
    "Range.values write",
    "Range.values read",
    "Range.address read",
  ],
  "a range can be read, changed and read again over several syncs": [
    "Range.getCell call",
    "Range.rowIndex read",
    "Range.columnIndex read",
  ],
  "worksheets are listed, renamed and counted": [
    "Worksheet.name read",
    "WorksheetCollection.getItem call",
    "Worksheet.name write",
    "WorksheetCollection.getItemOrNullObject call",
    "WorksheetCollection.getCount call",
  ],
  "what is missing is a null object, without a load too, and so is what hangs on it": [
    "Workbook.names read",
    "Workbook.tables read",
    "NamedItemCollection.getItemOrNullObject call",
    "TableCollection.getItemOrNullObject call",
  ],
  "the used range holds what has been written": ["Worksheet.getUsedRange call"],
  "what an add-in selects is what is selected": [
    "Worksheet.activate call",
    "Range.select call",
    "Workbook.getSelectedRange call",
  ],
  "a worksheet can be deleted": ["Worksheet.delete call"],
  "formulas are calculated in the batch that writes them": ["Range.formulas write", "Range.formulas read"],
  "a number format changes the text and not the value": [
    "Range.numberFormat write",
    "Range.text read",
    "Range.numberFormat read",
  ],
  "fill and font are set and read two steps down": [
    "Range.format read",
    "RangeFormat.fill read",
    "RangeFill.color write",
    "RangeFormat.font read",
    "RangeFont.bold write",
    "RangeFill.color read",
    "RangeFont.bold read",
  ],
  "properties can be set and loaded as one object": ["RangeFont.italic write", "RangeFont.italic read"],
  "60,000 cells are written and read": [
    "Range._ValidateArraySize call",
    "Range.getRow call",
    "Range.getBoundingRect call",
  ],
  "a table has its header, its body and its columns": [
    "Worksheet.tables read",
    "TableCollection.add call",
    "Table.name write",
    "Table.columns read",
    "TableColumn.name read",
    "Table.getDataBodyRange call",
    "Table.getHeaderRowRange call",
  ],
  "a formula over a column of a table follows when the table gets longer": [
    "TableCollection.getItem call",
    "Table.resize call",
    "Table.getRange call",
  ],
  "a name of a range is found by its name, and formulas know it": [
    "NamedItemCollection.add call",
    "NamedItem.name read",
    "NamedItem.formula read",
    "NamedItem.getRangeOrNullObject call",
  ],
  "a change is told to who listens, and to nobody when the listener is gone": [
    "Worksheet._RegisterDataChangedEvent call",
    "Worksheet._UnregisterDataChangedEvent call",
  ],
  "a change on any worksheet is told to who listens to them all": [
    "WorksheetCollection._RegisterDataChangedEvent call",
  ],
  "the add-in hides its pane and shows it again, and hears when the user does": [
    "AppRuntimeService.setAppRuntimeState call",
  ],
  "calls made together come back together, each with its own answer": [
    "CustomFunctions.setInvocationArrayResults call",
  ],
};

/** The title of a test, of each member as `Range.values read`. */
export const CHECKED_MEMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shownBy).flatMap(([title, members]) => members.map((member) => [member, title])),
);
