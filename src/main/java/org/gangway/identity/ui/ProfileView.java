package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.Roles;
import org.gangway.identity.account.AccountService;
import org.gangway.language.Msg;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;

/** The own account. */
@Route(IdentityRoutes.PROFILE)
@RolesAllowed(Roles.MEMBER)
class ProfileView extends Page {

    private final AccountService accounts;
    private final PasswordField current = new PasswordField(say(Msg.identity_current_password()));
    private final PasswordField wanted = SignedOutForm.newPassword();

    ProfileView(AccountService accounts, CurrentUserProvider currentUserProvider) {
        super(Msg.identity_profile_title());
        this.accounts = accounts;
        var user = currentUserProvider.current();
        add(heading(), new Paragraph(user.name() + " · " + user.email() + " · " + user.partyName()));
        var change = new Button(say(Msg.identity_change_password()), _ -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(say(Msg.identity_change_password())), current, wanted, change);
    }

    private void change() {
        accounts.changePassword(current.getValue(), wanted.getValue());
        current.clear();
        wanted.clear();
        Notices.success(Msg.identity_password_changed());
    }
}
