package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.recovery.ResetLinkService;
import org.gangway.language.Msg;
import org.gangway.uikit.RequiredFields;
import org.springframework.beans.factory.annotation.Value;

/** The way back in for somebody who lost their password. */
@Route(value = IdentityRoutes.FORGOTTEN, autoLayout = false)
@AnonymousAllowed
class ForgottenPasswordView extends SignedOutForm {

    private final EmailField email = new EmailField(say(Msg.identity_email()));

    ForgottenPasswordView(
            ResetLinkService links, @Value("${spring.mail.host:}") String mailServer, LanguageChoice languages) {
        super(Msg.identity_forgotten_title(), Msg.identity_forgotten_purpose());
        if (mailServer.isBlank()) {
            add(new Paragraph(say(Msg.identity_forgotten_without_mail())));
        } else {
            email.getElement().setAttribute("autocomplete", "username");
            fields(email);
            rules().email(email);
            submit(Msg.identity_forgotten_submit(), () -> request(links));
        }
        add(new Paragraph(say(Msg.identity_forgotten_otherwise())));
        add(new Anchor(IdentityRoutes.LOGIN, say(Msg.identity_login_title())), languages);
    }

    private void request(ResetLinkService links) {
        if (RequiredFields.check(email)) {
            links.request(email.getValue());
            done(Msg.identity_forgotten_sent());
        }
    }
}
