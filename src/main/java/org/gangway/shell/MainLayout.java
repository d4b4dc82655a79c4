package org.gangway.shell;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** What stands around every screen of a signed-in user. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    MainLayout(CurrentUserProvider currentUserProvider, LanguageMenu languages, UserMenu userMenu) {
        setPrimarySection(Section.DRAWER);
        addToNavbar(toggle(), new Div(), end(languages, userMenu));
        addToDrawer(brand(currentUserProvider.current().partyName()), navigation());
        addClassName("gangway-frame");
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(say(Msg.shell_menu_toggle()));
        return toggle;
    }

    private static Div end(LanguageMenu languages, UserMenu userMenu) {
        var end = new Div(languages, userMenu);
        end.addClassName("gangway-navbar-end");
        return end;
    }

    private static Div brand(String party) {
        var name = new Anchor(ShellRoutes.HOME, "Gangway");
        name.addClassName("gangway-brand");
        var brand = new Div(name, new Span(party));
        brand.addClassName("gangway-brand-block");
        return brand;
    }

    private static Nav navigation() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", say(Msg.shell_menu()));
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> menu.addItem(
                        new SideNavItem(say(new Text(entry.title())), entry.path(), new Icon(entry.icon()))));
        return new Nav(menu);
    }
}
