package org.gangway.shell;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.IdentityRoutes;
import org.gangway.language.Msg;
import org.springframework.context.annotation.Scope;

/** Who is signed in, and the way out. */
@SpringComponent
@Scope("prototype")
public class UserMenu extends MenuBar {

    UserMenu(CurrentUserProvider currentUserProvider, AuthenticationContext session) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        var user = currentUserProvider.current();
        var item = addItem(new Avatar(user.name()));
        item.setAriaLabel(say(Msg.shell_user_menu(user.name())));
        item.getSubMenu().addItem(who(user)).setEnabled(false);
        item.getSubMenu().addItem(say(Msg.shell_profile()), _ -> UI.getCurrent().navigate(IdentityRoutes.PROFILE));
        item.getSubMenu().addItem(say(Msg.shell_sign_out()), _ -> session.logout());
    }

    private static Div who(CurrentUser user) {
        var email = new Div(user.email());
        email.addClassName("gangway-quiet");
        var who = new Div(new Div(user.name()), email);
        who.addClassName("gangway-who");
        return who;
    }
}
