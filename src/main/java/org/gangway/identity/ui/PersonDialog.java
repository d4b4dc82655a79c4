package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Objects;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.person.Person;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.identity.person.PersonErasureService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;

/** Asks for what is kept of somebody. */
class PersonDialog extends InputDialog {

    private final PersonFields fields;

    /** Somebody of the administrator's company, with their last day there. */
    static PersonDialog ofColleague(Person person, PersonDetailsService details, SerializableRunnable done) {
        var lastDay = new LocalizedDatePicker(Msg.identity_person_last_day());
        lastDay.setWidth("min(24rem, 100%)");
        lastDay.setHelperText(say(Msg.identity_person_last_day_help()));
        person.lastDay().ifPresent(lastDay::setValue);
        var dialog = new PersonDialog(
                Msg.identity_person_details_of(person.name()),
                person.details(),
                changed -> {
                    details.describe(person.id(), changed);
                    if (!Objects.equals(lastDay.getValue(), person.lastDay().orElse(null))) {
                        details.leaveAfter(person.id(), lastDay.getValue());
                    }
                },
                done);
        dialog.add(lastDay);
        return dialog;
    }

    /** What somebody may ask for who is kept: a file with all of it, and, once they have left, to be erased. */
    PersonDialog withErasure(PersonSummary person, PersonErasureService erasure, SerializableRunnable done) {
        var rights = new Div(new DownloadLink(Msg.identity_person_export(), () -> erasure.export(person.id())));
        rights.addClassName("gangway-actions");
        if (person.access() != PersonAccess.OPEN) {
            var erase = new Button(
                    say(Msg.identity_person_erase()),
                    _ -> Confirm.ask(
                            Msg.identity_person_erase_title(person.name()),
                            Msg.identity_person_erase_consequence(),
                            Msg.identity_person_erase(),
                            () -> {
                                erasure.erase(person.id());
                                close();
                                Notices.success(Msg.identity_person_erased_notice());
                                done.run();
                            }));
            erase.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            rights.add(erase);
        }
        add(rights);
        return this;
    }

    PersonDialog(Text title, PersonDetails shown, SerializableConsumer<PersonDetails> keep, SerializableRunnable done) {
        setHeaderTitle(say(title));
        setWidth("min(44rem, 96vw)");
        fields = new PersonFields(shown);
        refusedAt(fields.name(), "identity.person-name-");
        refusedAt(fields.telephones(), "identity.telephone-", "identity.telephones-");
        refusedAt(fields.languages(), "identity.spoken-languages-");
        add(fields.form());
        var save = new Button(say(Msg.common_save()), _ -> {
            if (fields.isSound()) {
                keep.accept(fields.value());
                close();
                Notices.success(Msg.common_saved());
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
