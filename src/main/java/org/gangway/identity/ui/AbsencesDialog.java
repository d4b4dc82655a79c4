package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.language.Msg;

/** Shows an administrator when somebody of the company is away. */
class AbsencesDialog extends Dialog {

    AbsencesDialog(AbsenceService absences, PersonSummary person) {
        setHeaderTitle(say(Msg.identity_absence_of(person.name())));
        setWidth("min(40rem, 96vw)");
        add(new AbsencesPanel(absences, person.id()));
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }
}
