package org.gangway.exchange;

import org.gangway.shared.NotFoundException;

/** There is none of that id in the engagement, or none that the signed-in user may see. */
public class QualityPracticeNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public QualityPracticeNotFound(QualityPracticeId id) {
        super(id.toString());
    }
}
