package org.gangway.discussion.comment;

import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.language.Text;
import org.gangway.shared.Ordered;

/**
 * A comment asked people to read it.
 *
 * @param author who wrote it
 * @param subject what it is about
 * @param address the page on which it is read
 */
public record PeopleMentioned(
        EngagementId engagement, String author, Text subject, String address, Set<PersonId> people) {

    public PeopleMentioned {
        people = Ordered.copyOf(people);
    }
}
