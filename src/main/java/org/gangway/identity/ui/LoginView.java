package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.signin.SignInProviders;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Where everybody comes in. */
@Route(value = IdentityRoutes.LOGIN, autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final RegistrationService entrance;
    private final LoginForm form = new LoginForm();
    private final Paragraph over = new Paragraph();

    LoginView(RegistrationService entrance, SignInProviders providers, LanguageChoice languages) {
        this.entrance = entrance;
        addClassName("gangway-entrance");
        form.setI18n(words(Msg.identity_login_failed_help()));
        over.getElement().setAttribute("role", "status");
        form.setAction(IdentityRoutes.LOGIN);
        form.addForgotPasswordListener(_ -> UI.getCurrent().navigate(ForgottenPasswordView.class));
        add(new H1("Gangway"), new Paragraph(say(Msg.identity_login_purpose())), over, form);
        providers.links().forEach(link -> add(new Anchor(link.path(), say(Msg.identity_login_with(link.name())))));
        add(new Paragraph(say(Msg.identity_login_no_account())), languages);
    }

    private static LoginI18n words(Text refusal) {
        var words = LoginI18n.createDefault();
        var form = words.getForm();
        form.setTitle(say(Msg.identity_login_title()));
        form.setUsername(say(Msg.identity_email()));
        form.setPassword(say(Msg.identity_password()));
        form.setForgotPassword(say(Msg.identity_forgotten_title()));
        form.setSubmit(say(Msg.identity_login_submit()));
        var error = words.getErrorMessage();
        error.setTitle(say(Msg.identity_login_failed()));
        error.setMessage(say(refusal));
        error.setUsername(say(Msg.identity_login_email_missing()));
        error.setPassword(say(Msg.identity_login_password_missing()));
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (entrance.isFirstRun()) {
            event.forwardTo(FirstRunView.class);
            return;
        }
        var why = event.getLocation().getQueryParameters().getParameters();
        if (why.containsKey(IdentityRoutes.BUSY)) {
            form.setI18n(words(Msg.identity_login_busy()));
        }
        over(why.keySet());
        form.setError(why.containsKey(IdentityRoutes.ERROR) || why.containsKey(IdentityRoutes.BUSY));
    }

    private void over(Set<String> why) {
        over.setVisible(why.contains(IdentityRoutes.EXPIRED) || why.contains(IdentityRoutes.CHANGED));
        over.setText(
                why.contains(IdentityRoutes.CHANGED)
                        ? say(Msg.identity_login_changed())
                        : say(Msg.identity_login_expired()));
    }

    @Override
    public String getPageTitle() {
        return say(Msg.identity_login_title()) + " · Gangway";
    }
}
