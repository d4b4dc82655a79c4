package org.gangway.discussion.comment;

import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.language.Text;
import org.gangway.shared.Ordered;

/**
 * Somebody said something where others had said something before.
 *
 * @param author who wrote it
 * @param subject what it is about
 * @param address the page on which it is read
 * @param concerned who wrote there or was asked to read there, may read the new comment, and is not mentioned in it
 */
public record CommentWritten(
        EngagementId engagement, String author, Text subject, String address, Set<PersonId> concerned) {

    public CommentWritten {
        concerned = Ordered.copyOf(concerned);
    }
}
