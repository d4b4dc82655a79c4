package org.gangway.contact.presence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.gangway.identity.PersonId;

/** Knows who is a guest at another company's site; a module above has one. */
public interface Whereabouts {

    /** Of some people those who are guests somewhere on that day. */
    Map<PersonId, GuestStay> guests(Collection<PersonId> people, LocalDate day);
}
