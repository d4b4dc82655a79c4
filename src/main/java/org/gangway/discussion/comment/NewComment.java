package org.gangway.discussion.comment;

import java.util.Locale;
import java.util.Set;
import org.gangway.discussion.Audience;
import org.gangway.identity.PersonId;
import org.gangway.shared.Ordered;

/**
 * What somebody wants to say.
 *
 * @param language in which they write
 * @param mentioned who is asked to read it
 */
public record NewComment(String words, Locale language, Audience audience, Set<PersonId> mentioned) {

    public NewComment {
        mentioned = Ordered.copyOf(mentioned);
    }
}
