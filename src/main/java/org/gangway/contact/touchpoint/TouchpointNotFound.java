package org.gangway.contact.touchpoint;

import org.gangway.shared.NotFoundException;

/** There is no such talk, or none that the signed-in user may see. */
public class TouchpointNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public TouchpointNotFound(TouchpointId id) {
        super(id.toString());
    }
}
