package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.identity.PersonId;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.NewAbsence;
import org.gangway.identity.person.Person;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Asks from when until when somebody is away, and who stands in. */
class AbsenceDialog extends InputDialog {

    AbsenceDialog(AbsenceService absences, PersonId person, SerializableRunnable done) {
        setHeaderTitle(say(Msg.identity_absence_announce()));
        setWidth("min(36rem, 96vw)");
        var first = new LocalizedDatePicker(Msg.identity_absence_first());
        var last = new LocalizedDatePicker(Msg.identity_absence_last());
        var deputy = new ComboBox<Person>(say(Msg.identity_absence_deputy()));
        deputy.setItems(absences.deputies(person));
        deputy.setItemLabelGenerator(Person::name);
        deputy.setClearButtonVisible(true);
        deputy.setHelperText(say(Msg.identity_absence_deputy_help()));
        first.addValueChangeListener(_ -> {
            if (last.isEmpty()) {
                last.setInitialPosition(first.getValue());
            }
        });
        refusedAt(first, "identity.absence-overlaps");
        refusedAt(last, "identity.absence-order", "identity.absence-over");
        add(new FormLayout(first, last, deputy));
        var save = new Button(say(Msg.identity_absence_announce_submit()), _ -> {
            if (RequiredFields.check(first, last)) {
                var chosen = deputy.getOptionalValue().map(Person::id).orElse(null);
                var conflict = absences.announce(person, new NewAbsence(first.getValue(), last.getValue(), chosen));
                close();
                Notices.success(conflict.map(it -> Msg.identity_absence_deputy_away(it.name(), it.first(), it.last()))
                        .orElseGet(Msg::identity_absence_announced));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
