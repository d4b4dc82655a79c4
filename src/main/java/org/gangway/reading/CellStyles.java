package org.gangway.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What the number formats of a workbook make of its numbers. */
final class CellStyles {

    enum Shown {
        NUMBER,
        PERCENTAGE,
        DAY,
        MONTH,
        TIME
    }

    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private final Map<Integer, String> formats = new LinkedHashMap<>();
    private final List<Shown> styles = new ArrayList<>();
    private boolean inCellFormats;

    void take(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> formats.put(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "cellStyles", "dxfs" -> inCellFormats = false;
            case "xf" -> {
                if (inCellFormats) {
                    styles.add(shown(number(xml, "numFmtId")));
                }
            }
            default -> {
                // fonts and colours say nothing
            }
        }
    }

    Shown of(int style) {
        return style < styles.size() ? styles.get(style) : Shown.NUMBER;
    }

    private Shown shown(int format) {
        var code = formats.get(format);
        if (code != null) {
            return ofCode(code);
        }
        return switch (format) {
            case 9, 10 -> Shown.PERCENTAGE;
            case 14, 15, 16, 22, 30 -> Shown.DAY;
            case 17 -> Shown.MONTH;
            case 18, 19, 20, 21, 45, 46, 47 -> Shown.TIME;
            default -> (format >= 27 && format <= 36) || (format >= 50 && format <= 58) ? Shown.DAY : Shown.NUMBER;
        };
    }

    static Shown ofCode(String code) {
        var first = LITERALS.matcher(code).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        if (first.contains("general") || first.contains("standard")) {
            return Shown.NUMBER;
        }
        boolean day = first.contains("d");
        boolean year = first.contains("y");
        if (day || year) {
            return day ? Shown.DAY : Shown.MONTH;
        }
        if (first.contains("mmm")) {
            return Shown.MONTH;
        }
        if (first.contains("h") || first.contains("s") || first.contains("m")) {
            return Shown.TIME;
        }
        return first.contains("%") ? Shown.PERCENTAGE : Shown.NUMBER;
    }

    private static int number(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
