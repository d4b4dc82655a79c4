package org.gangway.identity;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class PartyNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    public PartyNotFound(PartyId id) {
        super(id.toString());
    }
}
