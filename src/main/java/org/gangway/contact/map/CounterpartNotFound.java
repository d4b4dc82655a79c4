package org.gangway.contact.map;

import org.gangway.shared.NotFoundException;

/** There is no such pair, or none that the signed-in user may see. */
public class CounterpartNotFound extends NotFoundException {

    private static final long serialVersionUID = 1L;

    public CounterpartNotFound(CounterpartId id) {
        super(id.toString());
    }
}
