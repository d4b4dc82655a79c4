package org.gangway.agreement.negotiation;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class AgreementVersionNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    AgreementVersionNotFound(AgreementVersionId id) {
        super(id.toString());
    }
}
