package org.gangway.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks part by part. Styles: 1 a day, 2 a percentage, 3 {@code mmm-yy}, 4 {@code [Red]0.00 "dkk"}. */
final class WorkbookFixture {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private String declaration = "";
    private int count;

    /** @param content what stands in {@code <worksheet>} */
    WorkbookFixture sheet(String name, String state, String content) {
        count++;
        sheets.append(String.format(
                Locale.ROOT,
                "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"r%d\"/>",
                name,
                count,
                state.isEmpty() ? "" : "state=\"" + state + "\"",
                count));
        relations.append(String.format(
                Locale.ROOT, "<Relationship Id=\"r%d\" Target=\"worksheets/sheet%d.xml\"/>", count, count));
        parts.put(
                "xl/worksheets/sheet" + count + ".xml",
                declaration + "<worksheet %s>%s</worksheet>".formatted(MAIN, content));
        return this;
    }

    WorkbookFixture rows(String rows) {
        return sheet("List", "", "<sheetData>" + rows + "</sheetData>");
    }

    /** In front of each sheet that follows. */
    WorkbookFixture declaring(String type) {
        declaration = type;
        return this;
    }

    WorkbookFixture from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    static String styled(int style, String number) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    Path write(Path folder) {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook %s %s>%s<sheets>%s</sheets></workbook>".formatted(MAIN, RELATIONS, properties, sheets));
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\-yy\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"[Red]0.00 &quot;dkk&quot;;-0.00\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>"
                        + "</styleSheet>");
        var file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
