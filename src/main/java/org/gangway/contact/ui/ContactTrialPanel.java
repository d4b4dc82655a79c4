package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.contact.exchange.CardNotice;
import org.gangway.contact.intake.ContactLine;
import org.gangway.contact.intake.ContactTrial;
import org.gangway.contact.intake.ContactVerdict;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** What would become, or became, of each card or row of a file, and why. */
class ContactTrialPanel extends Div {

    /** More of them scroll. */
    private static final int SHOWN_AT_ONCE = 20;

    ContactTrialPanel(ContactTrial trial, boolean isDone) {
        add(figures(trial, isDone));
        trial.groups()
                .forEach(it -> add(new Paragraph(
                        say(Msg.contact_import_group(it.name(), it.members().size())))));
        if (trial.birthdayLeftOut()) {
            add(new Paragraph(say(Msg.contact_import_birthday())));
        }
        if (!trial.strayLines().isEmpty()) {
            add(new Paragraph(say(Msg.contact_import_stray(
                    trial.strayLines().size(), trial.strayLines().getFirst()))));
        }
        if (!trial.listed().isEmpty()) {
            add(grid(trial.listed()));
        }
        int all = trial.taken() + trial.refused() + trial.doubles();
        if (all > trial.listed().size()) {
            add(new Paragraph(say(Msg.contact_import_more(trial.listed().size(), all))));
        }
    }

    private static Component figures(ContactTrial trial, boolean isDone) {
        var figures = new KeyFigures()
                .add(Msg.contact_import_cards(), number(trial.cards()), StatusTone.NEUTRAL)
                .add(
                        isDone ? Msg.contact_import_were_taken() : Msg.contact_import_taken(),
                        number(trial.taken()),
                        StatusTone.GOOD)
                .add(Msg.contact_import_doubles(), number(trial.doubles()), StatusTone.NEUTRAL)
                .add(
                        Msg.contact_import_refused(),
                        number(trial.refused()),
                        trial.refused() == 0 ? StatusTone.NEUTRAL : StatusTone.WARNING);
        figures.getElement().setAttribute("role", "status");
        return figures;
    }

    private static String number(int count) {
        return ScreenTexts.formats().number(BigDecimal.valueOf(count));
    }

    private static Grid<ContactLine> grid(List<ContactLine> lines) {
        var grid = new Grid<ContactLine>();
        grid.addColumn(it -> number(it.line()))
                .setHeader(say(Msg.contact_import_line()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ContactLine::name).setHeader(say(Msg.contact_person()));
        grid.addColumn(ContactLine::mail).setHeader(say(Msg.contact_import_mail()));
        grid.addComponentColumn(ContactTrialPanel::verdict)
                .setHeader(say(Msg.contact_import_verdict()))
                .setFlexGrow(3);
        NarrowGrid.fit(
                grid,
                it -> List.of(
                        new Span(it.name()),
                        verdict(it),
                        NarrowGrid.labelled(say(Msg.contact_import_line()), number(it.line())),
                        new Span(it.mail())));
        grid.setItems(lines);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(lines.size() <= SHOWN_AT_ONCE);
        grid.setAriaLabel(say(Msg.contact_import_verdict()));
        return grid;
    }

    private static Component verdict(ContactLine line) {
        var cell = new Div(new StatusBadge(Text.of(line.verdict()), tone(line.verdict())));
        reasons(line).forEach(it -> cell.add(new Div(new Span(say(it)))));
        return cell;
    }

    private static List<Text> reasons(ContactLine line) {
        var reasons = new ArrayList<Text>();
        if (line.why() != null) {
            reasons.add(Text.rule(line.why()));
        }
        line.notices().forEach(it -> reasons.add(words(it)));
        return reasons;
    }

    private static Text words(CardNotice notice) {
        return switch (notice.kind()) {
            case NAME_COMPOSED -> Msg.contact_notice_name_composed();
            case NAME_IS_NICKNAME -> Msg.contact_notice_name_is_nickname();
            case PHONE_WITHOUT_COUNTRY -> Msg.contact_notice_phone_without_country(notice.detail());
            case ZONE_IS_OFFSET -> Msg.contact_notice_zone_is_offset(notice.detail());
            case LINE_NOT_READ -> Msg.contact_notice_line_not_read(notice.detail());
        };
    }

    private static StatusTone tone(ContactVerdict verdict) {
        return switch (verdict) {
            case TAKEN -> StatusTone.GOOD;
            case REFUSED -> StatusTone.WARNING;
            case DOUBLE -> StatusTone.NEUTRAL;
        };
    }
}
