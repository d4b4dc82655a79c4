package org.gangway.uikit;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells the user, in their language, which rule said no; anything else is our fault and is logged. */
@Component
class FailureNotifier implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this::handle));
    }

    private void handle(ErrorEvent error) {
        Notices.error(FailureTexts.reported(error.getThrowable()));
    }
}
