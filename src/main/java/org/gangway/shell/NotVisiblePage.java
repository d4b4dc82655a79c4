package org.gangway.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.shared.NotFoundException;

/** The same words for what does not exist and for what belongs to somebody else. */
@AnonymousAllowed
@ParentLayout(ErrorLayout.class)
class NotVisiblePage extends NothingHereMessage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
