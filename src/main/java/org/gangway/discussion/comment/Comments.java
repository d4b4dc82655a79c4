package org.gangway.discussion.comment;

import java.util.List;
import java.util.Optional;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All comments ever written, as far as a party may read them. */
interface Comments extends Repository<Comment, CommentId> {

    String READ = """
            select distinct c from Comment c join Engagement e on e.id = c.engagement left join fetch c.mentions
            where (e.client = :party
                   and (c.audience = org.gangway.discussion.Audience.BOTH_SIDES or c.side = org.gangway.identity.Side.CLIENT)
                   or e.vendor = :party
                   and (c.audience = org.gangway.discussion.Audience.BOTH_SIDES or c.side = org.gangway.identity.Side.VENDOR))
            """;

    Comment save(Comment comment);

    @Query(READ + "and c.id = :id")
    Optional<Comment> findForParty(CommentId id, PartyId party);

    @Query(READ + "and c.engagement = :engagement and c.subject = :subject order by c.writtenAt, c.id.value")
    List<Comment> findForParty(EngagementId engagement, Subject subject, PartyId party);
}
