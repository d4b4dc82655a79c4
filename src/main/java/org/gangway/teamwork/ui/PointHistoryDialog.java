package org.gangway.teamwork.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.teamwork.accord.AccordSheet;
import org.gangway.teamwork.accord.WorkingPoint;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.ScreenTexts;

/** Who offered, accepted and took back what of a point. */
class PointHistoryDialog extends Dialog {

    PointHistoryDialog(AccordSheet sheet, WorkingPoint point) {
        setHeaderTitle(say(Msg.teamwork_history()));
        setWidth("min(60rem, 96vw)");
        var table = new FigureTable(Msg.teamwork_history())
                .words(Msg.teamwork_column_day())
                .words(Msg.teamwork_column_step())
                .words(Msg.teamwork_column_side())
                .words(Msg.teamwork_words());
        sheet.steps(point)
                .forEach(it -> table.row(
                        new Span(ScreenTexts.formats().date(it.takenOn())),
                        new Span(say(Text.of(it.step()))),
                        new Span(Objects.requireNonNullElse(sheet.parties().get(it.side()), "")),
                        LanguageMark.on(
                                new Div(it.original().words()), it.original().locale())));
        add(table);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }
}
