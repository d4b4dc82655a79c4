package org.gangway.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.shared.NotHere;

/** The same words for what does not exist and for what belongs to somebody else. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class NotHerePage extends NothingHere implements HasErrorParameter<NotHere> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotHere> parameter) {
        return 404;
    }
}
