package org.gangway.overview.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.uikit.Page;

/** What waits for the one who looks. */
@Route("")
@Menu(title = "overview.home.title", icon = "vaadin:home", order = 0)
@RolesAllowed(Roles.MEMBER)
class HomeView extends Page {

    HomeView() {
        super(Msg.overview_home_title());
        add(heading());
    }
}
