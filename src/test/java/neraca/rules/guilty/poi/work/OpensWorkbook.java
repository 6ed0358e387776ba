package neraca.rules.guilty.poi.work;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Guilty: a spreadsheet outside exchange and report. */
public record OpensWorkbook(XSSFWorkbook book) {}
