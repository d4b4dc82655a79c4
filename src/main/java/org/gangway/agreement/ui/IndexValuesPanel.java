package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.agreement.index.EnteredIndexValue;
import org.gangway.agreement.index.IndexValueService;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.fee.FeeIndex;
import org.gangway.language.Msg;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** What the index of a fee was published at, for both sides; who negotiates for the client enters the next value. */
final class IndexValuesPanel extends Div {

    IndexValuesPanel(
            IndexValueService service,
            EngagementId engagement,
            FeeIndex index,
            boolean mayEnter,
            SerializableRunnable refresh) {
        addClassName("gangway-card");
        var series = index.series();
        add(new H3(say(Msg.agreement_index_values())));
        var values = service.values(engagement).stream()
                .filter(one -> one.value().series().equals(series))
                .toList();
        if (values.isEmpty()) {
            add(new Paragraph(say(Msg.agreement_index_none(series))));
        } else {
            var table = new FigureTable(Msg.agreement_index_values_of(series))
                    .words(Msg.agreement_index_of_month())
                    .figures(Msg.agreement_index_value())
                    .words(Msg.agreement_index_source())
                    .words(Msg.agreement_index_entered());
            values.forEach(one -> row(table, one));
            add(table);
        }
        if (mayEnter) {
            var next = values.isEmpty()
                    ? index.base()
                    : values.getLast().value().month().plusYears(1);
            add(new Button(
                    say(Msg.agreement_index_enter()),
                    _ -> new IndexValueDialog(series, next, value -> {
                                service.enter(engagement, value);
                                refresh.run();
                            })
                            .open()));
        }
    }

    private static void row(FigureTable table, EnteredIndexValue one) {
        var formats = ScreenTexts.formats();
        table.row(
                new Span(formats.month(one.value().month())),
                new Span(formats.number(one.value().value())),
                new Span(one.value().source()),
                new Span(say(Msg.agreement_index_entered_by(one.enteredByName(), one.enteredAt()))));
    }
}
