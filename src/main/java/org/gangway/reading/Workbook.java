package org.gangway.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javax.xml.stream.XMLStreamReader;
import org.gangway.shared.RuleViolation;

/** An Office Open XML workbook, read row after row in memory that does not grow with its rows but with its texts. */
final class Workbook implements AutoCloseable {

    private static final String FOLDER = "xl/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final WorkbookParts parts;
    private final Map<WorkbookSheet, String> partOfSheet = new LinkedHashMap<>();
    private final Map<String, String> targets = new LinkedHashMap<>();
    private final SharedTexts texts = new SharedTexts();
    private final CellStyles styles = new CellStyles();
    private boolean from1904;

    private Workbook(WorkbookParts parts) {
        this.parts = parts;
    }

    static Workbook open(Path file) throws IOException {
        var workbook = new Workbook(new WorkbookParts(file));
        try {
            workbook.readIndex();
            return workbook;
        } catch (RuntimeException broken) {
            workbook.close();
            throw broken instanceof NumberFormatException ? new RuleViolation("reading.workbook-broken") : broken;
        }
    }

    private void readIndex() {
        parts.eachElement(FOLDER + "_rels/workbook.xml.rels", xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), part(xml.getAttributeValue(null, "Target")));
            }
        });
        parts.eachElement(FOLDER + "workbook.xml", this::takeIndex);
        if (partOfSheet.isEmpty()) {
            throw new RuleViolation("reading.workbook-broken");
        }
        parts.eachElement(FOLDER + "styles.xml", styles::take);
        parts.eachElement(FOLDER + "sharedStrings.xml", texts::take);
    }

    private void takeIndex(XMLStreamReader xml) {
        if (xml.getLocalName().equals("workbookPr")) {
            var from = xml.getAttributeValue(null, "date1904");
            from1904 = "1".equals(from) || "true".equals(from);
        } else if (xml.getLocalName().equals("sheet")) {
            var id = xml.getAttributeValue(RELATIONS, "id");
            var target = targets.get(id == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : id);
            var state = xml.getAttributeValue(null, "state");
            var sheet =
                    new WorkbookSheet(xml.getAttributeValue(null, "name"), state != null && !state.equals("visible"));
            if (target != null && target.contains("worksheets/")) {
                partOfSheet.put(sheet, target);
            }
        }
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }

    List<WorkbookSheet> sheets() {
        return List.copyOf(partOfSheet.keySet());
    }

    void eachRow(String sheet, Consumer<RawRow> rows) {
        eachRow(sheet, rows, _ -> {});
    }

    /** Also tells which rows are hidden, before each of them; answers which columns are, from 0. */
    BitSet eachRow(String sheet, Consumer<RawRow> rows, LongConsumer hiddenRows) {
        var part = partOfSheet.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("reading.no-such-sheet", Map.of("sheet", FileExcerpt.of(sheet))));
        var sheetRows = new SheetRows(new SheetCells(texts, styles, from1904), rows, hiddenRows);
        try {
            parts.eachElement(part.getValue(), sheetRows::take);
        } catch (NumberFormatException broken) {
            throw new RuleViolation("reading.workbook-broken");
        }
        return sheetRows.hiddenColumns();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
