package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.registration.FirstAdministrator;
import org.gangway.identity.registration.RegistrationService;
import org.gangway.identity.signin.DirectSignIn;
import org.gangway.language.Msg;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.RequiredFields;

/** Opens an empty portal for its first administrator. */
@Route(value = IdentityRoutes.FIRST_RUN, autoLayout = false)
@AnonymousAllowed
class FirstRunView extends SignedOutForm implements BeforeEnterObserver {

    private final RegistrationService entrance;

    FirstRunView(RegistrationService entrance, DirectSignIn signIn, LanguageChoice languages) {
        super(Msg.identity_first_run_title(), Msg.identity_first_run_purpose());
        this.entrance = entrance;
        var code = text(Msg.identity_first_run_code());
        code.setHelperText(say(Msg.identity_first_run_code_help()));
        var party = text(Msg.identity_company());
        var country = new CountryField(Msg.identity_country());
        country.setValue("DK");
        var name = text(Msg.identity_person_name());
        var email = new EmailField(say(Msg.identity_email()));
        var password = newPassword();
        fields(code, party, country, name, email, password);
        rules().code(code)
                .company(party)
                .country(country)
                .name(name)
                .email(email)
                .password(password);
        submit(Msg.identity_first_run_submit(), () -> {
            if (!RequiredFields.check(code, party, country, name, email, password)) {
                return;
            }
            signIn.as(entrance.begin(
                    code.getValue(),
                    new FirstAdministrator(
                            party.getValue(),
                            country.getValue(),
                            name.getValue(),
                            email.getValue(),
                            password.getValue())));
            UI.getCurrent().getPage().setLocation(IdentityRoutes.HOME);
        });
        add(languages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!entrance.isFirstRun()) {
            event.forwardTo(LoginView.class);
        }
    }
}
