package org.gangway.discussion.attachment;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class AttachmentNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public AttachmentNotFound(AttachmentId id) {
        super(id.toString());
    }
}
