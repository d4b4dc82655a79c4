package org.gangway.shell;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.gangway.identity.Users;
import org.gangway.language.Msg;
import org.springframework.context.annotation.Scope;

/** Who is signed in, and the way out. */
@SpringComponent
@Scope("prototype")
public class UserMenu extends MenuBar {

    UserMenu(Users users, AuthenticationContext session) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        var user = users.current();
        var item = addItem(new Avatar(user.name()));
        item.setAriaLabel(say(Msg.shell_user_menu(user.name())));
        item.getSubMenu().addItem(user.name()).setEnabled(false);
        item.getSubMenu().addItem(say(Msg.shell_profile()), _ -> UI.getCurrent().navigate("profile"));
        item.getSubMenu().addItem(say(Msg.shell_sign_out()), _ -> session.logout());
    }
}
