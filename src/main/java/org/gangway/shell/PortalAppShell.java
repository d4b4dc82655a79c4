package org.gangway.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** How every page looks: Vaadin's Aura theme with a thin layer of our own. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/gangway.css")
@Viewport("width=device-width, initial-scale=1")
class PortalAppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "icons/gangway.svg");
    }
}
