package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.gangway.identity.Person;
import org.gangway.identity.Side;
import org.gangway.identity.registration.PeopleService;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;

/** Changes what somebody may do, or whether they may come in at all. */
class AccessDialog extends InputDialog {

    AccessDialog(Person person, Side side, PeopleService people, Runnable done) {
        setHeaderTitle(say(Msg.identity_access_title(person.name())));
        var roles = new RolesField(side);
        roles.setValue(person.roles());
        add(roles);
        var door = person.active()
                ? new Button(say(Msg.identity_deactivate()), _ -> finish(() -> people.deactivate(person.id()), done))
                : new Button(say(Msg.identity_activate()), _ -> finish(() -> people.activate(person.id()), done));
        var save = new Button(
                say(Msg.common_save()), _ -> finish(() -> people.giveRoles(person.id(), roles.getValue()), done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(door, new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void finish(Runnable step, Runnable done) {
        step.run();
        close();
        done.run();
    }
}
