package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gangway.identity.PersonId;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.AbsenceSummary;
import org.gangway.language.Msg;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;

/** When somebody is away from today on, and who stands in. */
class AbsencesPanel extends Div {

    private final AbsenceService absences;
    private final PersonId person;

    AbsencesPanel(AbsenceService absences, PersonId person) {
        this.absences = absences;
        this.person = person;
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new Paragraph(say(Msg.identity_absence_help())));
        var known = absences.of(person);
        add(known.isEmpty() ? new Paragraph(say(Msg.identity_absence_none())) : table(known));
        add(new Button(
                say(Msg.identity_absence_announce()), _ -> new AbsenceDialog(absences, person, this::refresh).open()));
    }

    private FigureTable table(List<AbsenceSummary> known) {
        var formats = ScreenTexts.formats();
        var table = new FigureTable(Msg.identity_absence_title())
                .words(Msg.identity_absence_first())
                .words(Msg.identity_absence_last())
                .words(Msg.identity_absence_deputy())
                .actions(Msg.common_actions());
        known.forEach(one -> table.row(
                new Span(formats.date(one.first())),
                new Span(formats.date(one.last())),
                new Span(one.deputy() == null ? say(Msg.identity_absence_no_deputy()) : one.deputy()),
                new NativeTableCell(cancel(one))));
        return table;
    }

    private Button cancel(AbsenceSummary absence) {
        var button = new Button(say(Msg.identity_absence_cancel()), _ -> {
            absences.cancel(absence.id());
            Notices.success(Msg.identity_absence_cancelled());
            refresh();
        });
        button.setAriaLabel(say(Msg.identity_absence_cancel_of(absence.first(), absence.last())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
