package org.gangway.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Tells the user, in their language, which rule said no, in the dialog or beside the button that they used; anything else is our
 * fault and is logged.
 */
@Component
class FailureNotifier implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this::handle));
    }

    private void handle(ErrorEvent error) {
        var failure = error.getThrowable();
        var ui = UI.getCurrent();
        if (ui == null) {
            // a file that could not be made: the browser tells whoever wanted it
            FailureTexts.reported(failure);
            return;
        }
        if (InputDialog.tell(ui, failure)) {
            return;
        }
        var words = FailureTexts.reported(failure);
        if (error.getComponent().filter(source -> Refusal.tell(source, words)).isEmpty()) {
            Notices.error(words);
        }
    }
}
