package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks for somebody who takes part. */
class ChoosePersonDialog extends InputDialog {

    /** @param not who has it already */
    ChoosePersonDialog(
            Text title, List<PersonSummary> people, Optional<PersonId> not, SerializableConsumer<PersonId> chosen) {
        setHeaderTitle(say(title));
        setWidth("min(32rem, 96vw)");
        var person = new ComboBox<PersonSummary>(say(Msg.contact_person()));
        person.setItems(people.stream()
                .filter(it -> not.filter(it.id()::equals).isEmpty())
                .toList());
        person.setItemLabelGenerator(PersonSummary::name);
        refusedAt(person, "contact.");
        add(new FormLayout(person));
        var save = new Button(say(Msg.common_save()), _ -> {
            if (RequiredFields.check(person)) {
                chosen.accept(person.getValue().id());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
