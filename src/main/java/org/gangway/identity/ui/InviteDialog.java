package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.identity.registration.InvitationLink;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.PeopleService;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks whom to invite, then shows the one-time link. */
class InviteDialog extends InputDialog {

    private final TextField name = new TextField(say(Msg.identity_person_name()));
    private final EmailField email = new EmailField(say(Msg.identity_email()));
    private final RolesField roles;

    InviteDialog(Side side, PeopleService people, Runnable done) {
        this(side, people::invite, done);
    }

    /** Lets somebody log in whom the company knows already. */
    static InviteDialog of(PersonSummary known, Side side, PeopleService people, Runnable done) {
        var dialog = new InviteDialog(side, command -> people.invite(known.id(), command), done);
        dialog.setHeaderTitle(say(Msg.identity_person_invite(known.name())));
        dialog.name.setValue(known.name());
        dialog.name.setReadOnly(true);
        dialog.email.setValue(known.email());
        return dialog;
    }

    private InviteDialog(Side side, SerializableFunction<NewInvitation, InvitationLink> issue, Runnable done) {
        roles = new RolesField(side);
        setHeaderTitle(say(Msg.identity_invite_title()));
        var rules = new IdentityRules().name(name).email(email).roles(roles).fields();
        add(new FormLayout(name, email, roles), rules.problem());
        var send = new Button(say(Msg.identity_invite_submit()), _ -> {
            if (RequiredFields.check(name, email)) {
                rules.attempt(() -> show(issue.apply(invitation()), done));
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), send);
    }

    private NewInvitation invitation() {
        return new NewInvitation(email.getValue(), name.getValue(), roles.getValue());
    }

    private void show(InvitationLink link, Runnable done) {
        close();
        OneTimeLinkDialog.of(link).open();
        done.run();
    }
}
