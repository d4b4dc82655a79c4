package org.gangway.agreement;

import org.gangway.shared.NotHere;

/** Does not exist, or not for the one who asks. */
public class AgreementVersionNotFound extends NotHere {

    private static final long serialVersionUID = 1L;

    AgreementVersionNotFound(AgreementVersionId id) {
        super(id.toString());
    }
}
