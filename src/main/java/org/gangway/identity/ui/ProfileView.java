package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.ProfileLink;
import org.gangway.identity.Roles;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.account.AccountService;
import org.gangway.identity.person.PersonDetailsService;
import org.gangway.identity.signin.DirectSignIn;
import org.gangway.language.Msg;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.uikit.RequiredFields;
import org.springframework.beans.factory.ObjectProvider;

/** The own account. */
@Route(IdentityRoutes.PROFILE)
@RolesAllowed(Roles.MEMBER)
class ProfileView extends Page {

    private final AccountService accounts;
    private final PersonDetailsService details;
    private final DirectSignIn signIn;
    private final CurrentUserProvider currentUserProvider;
    private final PasswordField current = new PasswordField(say(Msg.identity_current_password()));
    private final PasswordField wanted = SignedOutForm.newPassword();

    private final IdentityRules rules =
            new IdentityRules().currentPassword(current).password(wanted);

    ProfileView(
            AccountService accounts,
            PersonDetailsService details,
            AbsenceService absences,
            DirectSignIn signIn,
            CurrentUserProvider currentUserProvider,
            ObjectProvider<ProfileLink> links) {
        super(Msg.identity_profile_title());
        this.accounts = accounts;
        this.details = details;
        this.signIn = signIn;
        this.currentUserProvider = currentUserProvider;
        var user = currentUserProvider.current();
        add(heading(), new Paragraph(user.name() + " · " + user.email() + " · " + user.partyName()));
        add(own(user));
        links.orderedStream()
                .map(link -> new Paragraph(new Anchor(link.address(), say(link.words()))))
                .forEach(this::add);
        add(new H2(say(Msg.identity_absence_title())), new AbsencesPanel(absences, user.id()));
        var change = new Button(say(Msg.identity_change_password()), _ -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(say(Msg.identity_change_password())),
                current,
                wanted,
                rules.fields().problem(),
                change);
    }

    private Component own(CurrentUser user) {
        var edit = new Button(
                say(Msg.identity_person_own_edit()),
                _ -> new PersonDialog(
                                Msg.identity_person_own(),
                                details.person(user.id()).details(),
                                details::describeOwn,
                                () -> UI.getCurrent().getPage().reload())
                        .open());
        return new Div(
                new H2(say(Msg.identity_person_own())), new Paragraph(say(Msg.identity_person_own_help())), edit);
    }

    private void change() {
        if (!RequiredFields.check(current, wanted)
                || !rules.fields().attempt(() -> accounts.changePassword(current.getValue(), wanted.getValue()))) {
            return;
        }
        // all sessions that began with the old password are over, this one goes on
        signIn.as(currentUserProvider.current().id());
        current.clear();
        wanted.clear();
        Notices.success(Msg.identity_password_changed());
    }
}
