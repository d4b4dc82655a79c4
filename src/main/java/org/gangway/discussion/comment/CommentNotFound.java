package org.gangway.discussion.comment;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class CommentNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public CommentNotFound(CommentId id) {
        super(id.toString());
    }
}
