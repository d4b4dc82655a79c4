package org.gangway.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Makes a cell of what a sheet stores: the value that is there, never one worked out anew. */
record SheetCells(SharedTexts texts, CellStyles styles, boolean from1904) {

    /** As many digits as spreadsheets keep. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal FIRST_DAY = BigDecimal.ONE;
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    /** Spreadsheets count a 29 February 1900 that never was. */
    private static final int DAY_THAT_NEVER_WAS = 60;

    RawCell read(XMLStreamReader xml) throws XMLStreamException {
        var type = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        String value = null;
        String formula = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = ElementText.of(xml);
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("f")) {
                formula = "=" + ElementText.of(xml);
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = SharedTexts.textOf(xml, "is");
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                break;
            }
        }
        return cell(type == null ? "n" : type, value, formula, style == null ? 0 : Integer.parseInt(style));
    }

    private RawCell cell(String type, @Nullable String value, @Nullable String formula, int style) {
        if (value == null || (value.isEmpty() && !isText(type))) {
            return formula == null ? RawCell.EMPTY : RawCell.wrong(formula, RowProblemKind.NO_STORED_VALUE);
        }
        return switch (type) {
            case "s" -> RawCell.text(texts.get(Integer.parseInt(value.strip())));
            case "inlineStr", "str" -> RawCell.text(value);
            case "b" -> RawCell.yesNo(value.strip().equals("1"));
            case "e" -> RawCell.wrong(value, RowProblemKind.CELL_FAULT);
            case "d" -> RawCell.text(value);
            default -> number(new BigDecimal(value.strip()).round(DIGITS), styles.of(style));
        };
    }

    private static boolean isText(String type) {
        return type.equals("str") || type.equals("inlineStr");
    }

    private RawCell number(BigDecimal stored, CellStyles.Shown shown) {
        var number = stored.signum() == 0 ? BigDecimal.ZERO : stored.stripTrailingZeros();
        var plain = number.scale() < 0 ? number.setScale(0) : number;
        return switch (shown) {
            case NUMBER, TIME -> RawCell.number(plain);
            case PERCENTAGE -> RawCell.percentage(plain);
            case DAY -> day(plain, false);
            case MONTH -> day(plain, true);
        };
    }

    /** A day with a time of day is told as such: it is no day alone. */
    private RawCell day(BigDecimal serial, boolean month) {
        var counted = from1904 ? serial.add(BigDecimal.valueOf(1_462)) : serial;
        if (counted.compareTo(FIRST_DAY) < 0 || counted.compareTo(LAST_DAY) > 0) {
            return RawCell.number(serial);
        }
        int days = counted.intValue();
        var start = days < DAY_THAT_NEVER_WAS ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        var day = start.plusDays(days);
        if (counted.compareTo(BigDecimal.valueOf(days)) != 0) {
            int seconds = counted.subtract(BigDecimal.valueOf(days))
                    .multiply(BigDecimal.valueOf(86_400))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
            return RawCell.text(day.atStartOfDay().plusSeconds(seconds).toString());
        }
        return month ? RawCell.month(day) : RawCell.day(day);
    }
}
