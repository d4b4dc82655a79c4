package org.gangway.onboarding.buddy;

import java.util.List;
import org.gangway.contact.reach.WorkingLife;
import org.gangway.identity.PersonId;

/**
 * Somebody who could have a buddy.
 *
 * @param languages that they speak, by their codes, the best first
 */
record BuddyCandidate(PersonId id, String name, BuddyRole role, List<String> languages, WorkingLife life) {

    BuddyCandidate {
        languages = List.copyOf(languages);
    }
}
