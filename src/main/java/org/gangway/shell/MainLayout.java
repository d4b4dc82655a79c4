package org.gangway.shell;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What stands around every screen of a signed-in user. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String MAIN = "main";

    /** A link into the page would be taken for one to another page. */
    private static final String SKIP = """
            this.addEventListener('click', click => {
                click.preventDefault();
                document.getElementById('main').focus();
            });
            """;

    /** Whatever scrolls around the page, in the frame and in the window. */
    private static final String TO_TOP = """
            for (let part = this; part; part = part.assignedSlot || part.parentNode || part.host) {
                if (part.scrollTop) part.scrollTop = 0;
            }
            window.scrollTo(0, 0);
            """;

    private final Main main = new Main();
    private @Nullable String shown;

    MainLayout(
            CurrentUserProvider currentUserProvider,
            LanguageMenu languages,
            UserMenu userMenu,
            LiveNotice live,
            ObjectProvider<FrameItem> items) {
        setPrimarySection(Section.DRAWER);
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        addToNavbar(skipLink(), toggle(), live, end(items, languages, userMenu));
        addToDrawer(brand(currentUserProvider.current().partyName()), navigation());
        addClassName("gangway-frame");
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        main.getElement().removeAllChildren();
    }

    /** Another page begins at its top; one that is gone back to stands where it was left. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        if (!path.equals(shown) && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
            main.getElement().executeJs(TO_TOP);
        }
        shown = path;
    }

    private static Anchor skipLink() {
        var skip = new Anchor("#" + MAIN, say(Msg.shell_skip()));
        skip.addClassName("gangway-skip");
        skip.getElement().executeJs(SKIP);
        return skip;
    }

    private static DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(say(Msg.shell_menu_toggle()));
        return toggle;
    }

    private static Div end(ObjectProvider<FrameItem> items, LanguageMenu languages, UserMenu userMenu) {
        var end = new Div();
        items.orderedStream().map(FrameItem::create).forEach(end::add);
        end.add(languages, userMenu);
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
