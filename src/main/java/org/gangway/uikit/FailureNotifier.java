package org.gangway.uikit;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.ThreadLocalRandom;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells the user, in their language, which rule said no; anything else is our fault and is logged. */
@Component
class FailureNotifier implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailureNotifier.class);

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this::handle));
    }

    private void handle(ErrorEvent error) {
        Notices.error(textOf(error.getThrowable()));
    }

    private static Text textOf(Throwable failure) {
        return switch (failure) {
            case RuleViolation violation -> Text.rule(violation);
            case OptimisticLockingFailureException _ -> Msg.common_edit_conflict();
            case AccessDeniedException _ -> Msg.common_no_access();
            case CannotCreateTransactionException _ -> Msg.common_database_away();
            case DataAccessResourceFailureException _ -> Msg.common_database_away();
            default -> unexpected(failure);
        };
    }

    private static Text unexpected(Throwable failure) {
        var reference = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x100000, 0x1000000));
        LOG.error("Unexpected error {}", reference, failure);
        return Msg.common_unexpected_error(reference);
    }
}
