package org.gangway.uikit;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.NoSpaceLeft;
import org.gangway.shared.RequestId;
import org.gangway.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Finds the words for a failure; one that nobody foresaw is logged under the id of the request, which the user is shown. */
public final class FailureTexts {

    private static final Logger LOG = LoggerFactory.getLogger(FailureTexts.class);

    private static final String NOT_IN_CHARACTER_SET = "22021";

    private FailureTexts() {}

    public static Text reported(Throwable failure) {
        if (NoSpaceLeft.isBehind(failure)) {
            LOG.error("There is no space left on the disk, and something was not saved", failure);
            return Msg.common_no_space();
        }
        return switch (failure) {
            case RuleViolation violation -> Text.rule(violation);
            case DataAccessException refused when isUnwritable(refused) -> Msg.common_unwritable_character();
            case OptimisticLockingFailureException _ -> Msg.common_edit_conflict();
            case AccessDeniedException _ -> Msg.common_no_access();
            case CannotCreateTransactionException _ -> Msg.common_database_away();
            case DataAccessResourceFailureException _ -> Msg.common_database_away();
            case Throwable left when DisconnectedClientHelper.isClientDisconnectedException(left) -> gone(left);
            default -> unexpected(failure);
        };
    }

    /** The database takes no NUL in a text. */
    private static boolean isUnwritable(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof SQLException broken
                && NOT_IN_CHARACTER_SET.equals(broken.getSQLState());
    }

    /** Somebody closed the browser, or lost the network, while an answer was on its way: nobody reads what is said. */
    private static Text gone(Throwable left) {
        LOG.debug("Left before the answer was there", left);
        return Msg.common_connection_lost();
    }

    private static Text unexpected(Throwable failure) {
        var reference = RequestId.current().orElseGet(FailureTexts::drawn);
        LOG.error("Unexpected error {}", reference, failure);
        return Msg.common_unexpected_error(reference);
    }

    private static String drawn() {
        return Integer.toHexString(ThreadLocalRandom.current().nextInt(0x100000, 0x1000000));
    }
}
