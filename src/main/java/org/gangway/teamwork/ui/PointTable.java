package org.gangway.teamwork.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.teamwork.accord.AccordSheet;
import org.gangway.teamwork.accord.WorkingPoint;
import org.gangway.teamwork.accord.WorkingPointState;
import org.gangway.teamwork.accord.WorkingPointWords;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** The points of a working agreement, with what can be done with each. */
class PointTable extends Div {

    private final AccordFacade desk;
    private final AccordSheet sheet;
    private final ParagraphsOnPage words;
    private final Runnable refresh;

    PointTable(AccordFacade desk, AccordSheet sheet, ParagraphsOnPage words, Runnable refresh) {
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.refresh = refresh;
        var table = new FigureTable(Msg.teamwork_points())
                .words(Msg.teamwork_column_point())
                .words(Msg.teamwork_column_state())
                .actions(Msg.common_actions());
        sheet.standing().forEach(it -> table.row(point(it), state(it), actions(it)));
        add(table);
    }

    private Component point(WorkingPoint point) {
        var cell = new Div();
        point.question().ifPresent(it -> {
            var question = new Div(say(Text.of(it)));
            question.addClassName("gangway-quiet");
            cell.add(question);
        });
        cell.add(words.show(WorkingPointWords.of(point)));
        point.standing()
                .ifPresent(it -> cell.add(
                        new Paragraph(say(Msg.teamwork_stands_meanwhile())),
                        LanguageMark.on(new Div(it.words()), it.locale())));
        return cell;
    }

    private Component state(WorkingPoint point) {
        var tone = point.state() == WorkingPointState.AGREED ? StatusTone.GOOD : StatusTone.WAITING;
        var cell = new Div(new StatusBadge(Text.of(point.state()), tone));
        if (point.state().isOpen()) {
            cell.add(new Div(new Span(say(Msg.teamwork_offered_by(party(point))))));
        }
        return cell;
    }

    private String party(WorkingPoint point) {
        return Objects.requireNonNullElse(sheet.parties().get(point.offeredBy()), "");
    }

    private Component actions(WorkingPoint point) {
        var actions = new Div();
        actions.addClassName("gangway-actions");
        var may = sheet.permissions();
        if (may.mayAccept(point)) {
            actions.add(step(Msg.teamwork_accept(), () -> accept(point)));
        }
        if (may.mayOffer()) {
            actions.add(step(
                    Msg.teamwork_counter(),
                    () -> OfferPointDialog.counter(desk, point, refresh).open()));
        }
        if (may.mayWithdraw(point)) {
            actions.add(step(Msg.teamwork_withdraw(), () -> {
                desk.points().withdraw(point.id());
                refresh.run();
            }));
        }
        if (may.mayOffer() && point.state() == WorkingPointState.AGREED) {
            actions.add(step(Msg.teamwork_offer_end(), () -> {
                desk.points().offerEnd(point.id());
                refresh.run();
            }));
        }
        actions.add(step(Msg.teamwork_history(), () -> new PointHistoryDialog(sheet, point).open()));
        return actions;
    }

    private void accept(WorkingPoint point) {
        Confirm.ask(Msg.teamwork_accept_title(), Msg.teamwork_accept_consequence(), Msg.teamwork_accept(), () -> {
            desk.points().accept(point.id());
            refresh.run();
        });
    }

    private static Button step(Text name, Runnable step) {
        var button = new Button(say(name), _ -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
