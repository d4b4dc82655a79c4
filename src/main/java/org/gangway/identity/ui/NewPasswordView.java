package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.recovery.PasswordResetService;
import org.gangway.identity.signin.DirectSignIn;
import org.gangway.language.Msg;
import org.gangway.uikit.RequiredFields;

/** Where a link for a new password leads. */
@Route(value = IdentityRoutes.RESET, autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends SignedOutForm implements BeforeEnterObserver {

    private final PasswordResetService resets;
    private final DirectSignIn signIn;
    private final LanguageChoice languages;

    NewPasswordView(PasswordResetService resets, DirectSignIn signIn, LanguageChoice languages) {
        super(Msg.identity_reset_title(), Msg.identity_reset_purpose());
        this.resets = resets;
        this.signIn = signIn;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get(IdentityRoutes.TOKEN).orElse("");
        resets.email(token).ifPresentOrElse(email -> ask(token, email), this::refuse);
        add(languages);
    }

    private void ask(String token, String address) {
        var email = text(Msg.identity_email());
        email.setValue(address);
        email.setReadOnly(true);
        var password = newPassword();
        fields(email, password);
        rules().password(password);
        submit(Msg.identity_reset_submit(), () -> {
            if (!RequiredFields.check(password)) {
                return;
            }
            signIn.as(resets.reset(token, password.getValue()));
            UI.getCurrent().getPage().setLocation(IdentityRoutes.HOME);
        });
    }

    private void refuse() {
        add(
                new Paragraph(say(Msg.identity_reset_void())),
                new Anchor(IdentityRoutes.FORGOTTEN, say(Msg.identity_forgotten_title())));
    }
}
