package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.Collectors;
import org.gangway.language.Msg;
import org.gangway.reading.FileFormat;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.StatedFormat;

/** Asks whether the first row of a table has the names of its columns, where it does not look so. */
class HeaderQuestion extends Div {

    HeaderQuestion(ProbedFile probe, SerializableConsumer<StatedFormat> onStated) {
        addClassName("gangway-card");
        var first = probe.columns().stream()
                .flatMap(column -> column.samples().stream().limit(1))
                .collect(Collectors.joining(" · "));
        var stated = stated(probe.format());
        var headings = new Button(
                say(Msg.performance_import_first_row_headings()), _ -> onStated.accept(stated.withHeader(true)));
        var row =
                new Button(say(Msg.performance_import_first_row_row()), _ -> onStated.accept(stated.withHeader(false)));
        var buttons = new Div(headings, row);
        buttons.addClassName("gangway-actions");
        add(
                new H3(say(Msg.performance_import_first_row())),
                new Paragraph(say(Msg.performance_import_first_row_is(first))),
                buttons);
    }

    private static StatedFormat stated(FileFormat format) {
        var sheet = format.sheet();
        return sheet == null
                ? new StatedFormat(format.separator(), format.encoding(), null)
                : StatedFormat.ofSheet(sheet.read().name());
    }
}
