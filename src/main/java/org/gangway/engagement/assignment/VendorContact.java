package org.gangway.engagement.assignment;

import java.util.List;
import java.util.Set;
import org.gangway.identity.PersonDetails;
import org.gangway.identity.Role;

/**
 * Somebody of a vendor who takes part in an engagement of the client.
 *
 * @param email where they get mail
 * @param engagements in which they take part, by name
 */
public record VendorContact(PersonDetails details, String email, Set<Role> roles, List<String> engagements) {

    public VendorContact {
        engagements = List.copyOf(engagements);
    }
}
