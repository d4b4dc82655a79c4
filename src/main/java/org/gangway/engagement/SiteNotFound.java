package org.gangway.engagement;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class SiteNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    public SiteNotFound(SiteId id) {
        super(id.toString());
    }
}
