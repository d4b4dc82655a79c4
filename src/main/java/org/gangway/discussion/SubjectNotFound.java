package org.gangway.discussion;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class SubjectNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public SubjectNotFound(Subject subject) {
        super(subject.toString());
    }
}
