package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.imports.UploadedFile;
import org.gangway.reading.ColumnKind;
import org.gangway.reading.FileColumn;
import org.gangway.reading.FormatCertainty;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.StatedFormat;
import org.gangway.uikit.FactList;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** How a file was read: what separates, how it is encoded, and what each column looks like. */
class FileFormatPanel extends Div {

    private static final int LAST_ASCII = 0x7F;
    private static final int WORDS = 5;

    FileFormatPanel(UploadedFile file, SerializableConsumer<StatedFormat> onStated) {
        addClassName("gangway-card");
        var probe = file.probe();
        var format = probe.format();
        add(new H3(say(Msg.performance_import_reading())));
        var facts = new FactList()
                .add(Msg.performance_import_file(), file.name())
                .add(Msg.performance_import_size(), ScreenTexts.formats().bytes(probe.bytes()))
                .add(Msg.performance_import_rows(), ScreenTexts.formats().number(BigDecimal.valueOf(probe.rows())));
        var sheet = format.sheet();
        if (sheet == null) {
            facts.add(Msg.performance_import_separator(), say(Text.of(format.separator())))
                    .add(
                            Msg.performance_import_encoding(),
                            say(Msg.performance_import_with_certainty(
                                    Text.of(format.encoding()), Text.of(format.encodingCertainty()))));
        } else {
            facts.add(Msg.performance_import_sheet(), sheet.read().name());
        }
        facts.add(Msg.performance_import_hash(), probe.sha256());
        add(facts);
        addRemarks(probe);
        add(sheet == null ? new StatedFormatFields(format, onStated) : new SheetField(sheet, onStated));
        var table = new FigureTable(Msg.performance_import_reading())
                .words(Msg.performance_import_column())
                .words(Msg.performance_import_kind())
                .words(Msg.performance_import_written())
                .words(Msg.performance_import_samples());
        probe.columns()
                .forEach(fileColumn -> table.row(
                        new Span(fileColumn.name()),
                        new Span(say(Text.of(fileColumn.kind()))),
                        new Span(written(fileColumn)),
                        new Span(String.join(" · ", fileColumn.samples()))));
        add(table);
    }

    private void addRemarks(ProbedFile probe) {
        if (!probe.format().isWorkbook() && probe.format().encodingCertainty() == FormatCertainty.GUESSED) {
            var words = Stream.concat(
                            probe.columns().stream().map(FileColumn::name),
                            probe.columns().stream().flatMap(column -> column.samples().stream()))
                    .filter(text -> text.chars().anyMatch(c -> c > LAST_ASCII))
                    .limit(WORDS)
                    .collect(Collectors.joining(" · "));
            add(new Paragraph(say(Msg.performance_import_letters_guessed(words))));
        }
        var above = probe.format().start().above();
        if (above > 0) {
            add(new Paragraph(say(Msg.performance_import_lines_above(above))));
        }
        var hidden = probe.hidden();
        if (hidden.rows() > 0) {
            add(new Paragraph(say(Msg.performance_import_hidden_rows(hidden.rows()))));
        }
        if (!hidden.columns().isEmpty()) {
            var columns = String.join(", ", hidden.columns());
            add(new Paragraph(say(Msg.performance_import_hidden_columns(columns))));
        }
    }

    /** Each way in which the column can be read. */
    private static String written(FileColumn fileColumn) {
        var ways = switch (fileColumn.kind()) {
            case DATE -> fileColumn.dateOrders().stream().map(Text::of).toList();
            case DECIMAL -> fileColumn.decimalMarks().stream().map(Text::of).toList();
            default -> List.<Text>of();
        };
        var words = ways.stream().map(ScreenTexts::say).toList();
        if (words.isEmpty()) {
            return "";
        }
        return fileColumn.kind() == ColumnKind.DATE
                ? say(Msg.performance_import_date_order(Text.user(either(words))))
                : say(Msg.performance_import_decimal_mark(Text.user(either(words))));
    }

    private static String either(List<String> words) {
        return String.join(" / ", words);
    }
}
