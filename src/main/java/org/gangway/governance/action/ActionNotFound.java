package org.gangway.governance.action;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class ActionNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public ActionNotFound(ActionId id) {
        super(id.toString());
    }
}
