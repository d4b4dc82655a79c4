package org.gangway.notification.news;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class NewsNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public NewsNotFound(NewsId id) {
        super(id.toString());
    }
}
