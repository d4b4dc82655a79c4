package org.gangway.paragraph;

import org.gangway.shared.NotFoundException;

/** Does not exist, or not for the one who asks. */
public class TranslationNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public TranslationNotFound(TranslationId id) {
        super(id.toString());
    }
}
