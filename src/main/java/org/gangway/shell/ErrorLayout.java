package org.gangway.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.identity.CurrentUserProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands around a page that says that something is wrong: the usual frame for whoever is signed in, else nothing. */
@AnonymousAllowed
class ErrorLayout extends Composite<Component> implements RouterLayout {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorLayout.class);

    private final transient CurrentUserProvider currentUserProvider;

    ErrorLayout(CurrentUserProvider currentUserProvider) {
        this.currentUserProvider = currentUserProvider;
    }

    @Override
    protected Component initContent() {
        return currentUserProvider.currentIfAny().isPresent() ? frame() : new Main();
    }

    /** What broke the page may break the frame as well, and then the words matter more. */
    private static Component frame() {
        try {
            return Instantiator.get(UI.getCurrent()).createComponent(MainLayout.class);
        } catch (RuntimeException failure) {
            LOG.warn("an error is shown without the frame", failure);
            return new Main();
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        if (getContent() instanceof MainLayout mainLayout) {
            mainLayout.showRouterLayoutContent(page);
        } else {
            getElement().removeAllChildren();
            getElement().appendChild(page.getElement());
        }
    }
}
