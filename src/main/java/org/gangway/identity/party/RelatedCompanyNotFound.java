package org.gangway.identity.party;

import org.gangway.shared.NotFoundException;

/** Does not exist, or is said by another party. */
public class RelatedCompanyNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    RelatedCompanyNotFound(RelatedCompanyId id) {
        super(id.toString());
    }
}
