package org.gangway.paragraph;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class ParagraphNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public ParagraphNotFound(ParagraphKey key) {
        super(key.toString());
    }
}
