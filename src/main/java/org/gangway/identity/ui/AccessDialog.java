package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.identity.recovery.ResetLinkService;
import org.gangway.identity.registration.PeopleService;
import org.gangway.identity.signin.DirectSignIn;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RuleFields;

/** Changes what somebody may do, or whether they may come in at all. */
class AccessDialog extends InputDialog {

    private final RuleFields rules;
    private final DirectSignIn signIn;

    AccessDialog(
            PersonSummary person,
            Side side,
            PeopleService people,
            ResetLinkService links,
            DirectSignIn signIn,
            Runnable done) {
        this.signIn = signIn;
        setHeaderTitle(say(Msg.identity_access_title(person.name())));
        var roles = new RolesField(side);
        roles.setValue(person.roles());
        rules = new IdentityRules().roles(roles).fields();
        add(roles, rules.problem());
        var door = person.active()
                ? new Button(say(Msg.identity_deactivate()), _ -> finish(() -> people.deactivate(person.id()), done))
                : new Button(say(Msg.identity_activate()), _ -> finish(() -> people.activate(person.id()), done));
        var save = new Button(
                say(Msg.common_save()),
                _ -> finish(() -> people.giveRoles(person.id(), roles.getValue()), () -> saved(person, done)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var reset = new Button(say(Msg.identity_reset_link_action()), _ -> {
            close();
            OneTimeLinkDialog.of(links.linkFor(person.id())).open();
        });
        reset.setVisible(person.active());
        getFooter().add(door, reset, new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    /** Whoever changed their own roles goes on with the new ones; all other sessions of that person are over. */
    private void saved(PersonSummary person, Runnable done) {
        if (person.id().equals(CurrentUserProvider.actor().map(CurrentUser::id).orElse(null))) {
            signIn.as(person.id());
            UI.getCurrent().getPage().reload();
        }
        done.run();
    }

    private void finish(Runnable step, Runnable done) {
        if (rules.attempt(step)) {
            close();
            done.run();
        }
    }
}
