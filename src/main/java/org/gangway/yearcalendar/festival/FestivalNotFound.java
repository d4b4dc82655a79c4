package org.gangway.yearcalendar.festival;

import org.gangway.shared.NotFoundException;

/** There is no such festival in the engagement, or none that the signed-in user sees. */
public class FestivalNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public FestivalNotFound(FestivalId id) {
        super(id.toString());
    }
}
