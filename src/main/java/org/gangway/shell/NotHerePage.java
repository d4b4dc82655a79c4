package org.gangway.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gangway.shared.NotHere;

/** The same words for what does not exist and for what belongs to somebody else. */
@AnonymousAllowed
class NotHerePage extends Div implements HasErrorParameter<NotHere> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotHere> parameter) {
        add(new NothingHere());
        return 404;
    }
}
