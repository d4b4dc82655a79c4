package org.gangway.identity;

/** Does not exist, or not for the one who asks. */
public class PartyNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PartyNotFound(PartyId id) {
        super(id.toString());
    }
}
