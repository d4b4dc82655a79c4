package org.gangway.notification;

import java.util.UUID;
import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
class MailNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    MailNotFound(UUID id) {
        super(id.toString());
    }
}
