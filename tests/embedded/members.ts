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
  "a chart is kept as it was described, with the series of its headings": [
    "Worksheet.charts read",
    "ChartCollection.add call",
    "ChartCollection.getItem call",
    "Chart.name write",
    "Chart.title read",
    "ChartTitle.text write",
    "Chart.legend read",
    "ChartLegend.position write",
    "Chart.setPosition call",
    "Chart.series read",
    "ChartSeries.format read",
    "ChartFormat.fill read",
    "ChartFill.setSolidColor call",
    "Chart.delete call",
  ],
  "charts are replaced when they are drawn again, not stacked": [
    "Chart.name read",
    "ChartSeriesCollection.getItemAt call",
    "ChartFormat.line read",
    "ChartLineFormat.color write",
  ],
  "looks that are set are the looks that are read, and frozen rows and columns are told": [
    "RangeFont.color write",
    "RangeFont.size write",
    "RangeFormat.horizontalAlignment write",
    "RangeFormat.wrapText write",
    "Worksheet.freezePanes read",
    "WorksheetFreezePanes.freezeAt call",
  ],
  "a format that differs between the cells reads null": ["RangeFormat.columnWidth write"],
  "a protected sheet takes no values until it is unprotected": [
    "Worksheet.protection read",
    "WorksheetProtection.protect call",
    "WorksheetProtection.protected read",
    "WorksheetProtection.unprotect call",
  ],
  "the used range spans what holds values, within a range or on the sheet, and a blank one is A1 or null": [
    "Worksheet.getUsedRangeOrNullObject call",
  ],
  "the last visible sheet can be neither hidden nor deleted, and very hidden is another thing than hidden": [
    "Worksheet.visibility read",
  ],
  "a name follows its cells when rows are inserted": ["NamedItemCollection.getItem call"],
  "a budget that was inserted in %s is read as the same in one round trip, unharmed and with the figures of the core":
    [
      "Workbook.insertWorksheetsFromBase64 call",
      "Worksheet.id read",
      "Range.worksheet read",
      "Range.rowCount read",
      "Range.columnCount read",
      "Table.worksheet read",
      "Worksheet.getRangeByIndexes call",
    ],
  "sheets are not inserted where the workbook has one of their names, and each such name is told": [
    "Table.name read",
    "NamedItem.delete call",
  ],
  "a sheet written before is written anew, with nothing left of it": [
    "Range.clear call",
    "WorksheetCollection.getActiveWorksheet call",
  ],
  "a change of many cells goes to Excel at once, which makes it one step to undo": [
    "Workbook.application read",
    "Application.suspendApiCalculationUntilNextSync call",
  ],
  "calls made together come back together, each with its own answer": [
    "CustomFunctions.setInvocationArrayResults call",
  ],
};

/** The title of a test, of each member as `Range.values read`. */
export const CHECKED_MEMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shownBy).flatMap(([title, members]) => members.map((member) => [member, title])),
);
