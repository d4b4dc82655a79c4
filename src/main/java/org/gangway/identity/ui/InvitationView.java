package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.registration.NewInvitation;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.signin.DirectSignIn;
import org.gangway.language.Msg;
import org.gangway.uikit.RequiredFields;

/** Where a one-time link leads. */
@Route(value = IdentityRoutes.INVITATION, autoLayout = false)
@AnonymousAllowed
class InvitationView extends SignedOutForm implements BeforeEnterObserver {

    private final RegistrationService entrance;
    private final DirectSignIn signIn;
    private final LanguageChoice languages;

    InvitationView(RegistrationService entrance, DirectSignIn signIn, LanguageChoice languages) {
        super(Msg.identity_invitation_title(), Msg.identity_invitation_purpose());
        this.entrance = entrance;
        this.signIn = signIn;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(IdentityRoutes.TOKEN).orElse("");
        entrance.invitation(token).ifPresentOrElse(invitation -> ask(token, invitation), this::refuse);
        add(languages);
    }

    private void ask(String token, NewInvitation invitation) {
        var name = text(Msg.identity_person_name());
        name.setValue(invitation.name());
        var email = text(Msg.identity_email());
        email.setValue(invitation.email());
        email.setReadOnly(true);
        var password = newPassword();
        fields(email, name, password);
        rules().name(name).email(email).password(password);
        submit(Msg.identity_invitation_submit(), () -> {
            if (!RequiredFields.check(name, password)) {
                return;
            }
            signIn.as(entrance.accept(token, name.getValue(), password.getValue()));
            UI.getCurrent().getPage().setLocation(IdentityRoutes.HOME);
        });
    }

    private void refuse() {
        add(new Paragraph(say(Msg.identity_invitation_void())));
    }
}
