package org.gangway.discussion.attachment;

import java.util.List;
import java.util.Optional;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All files ever attached, as far as a party may read them. */
interface Attachments extends Repository<Attachment, AttachmentId> {

    String READ = """
            select a from Attachment a join Engagement e on e.id = a.engagement
            where (e.client = :party
                   and (a.audience = org.gangway.discussion.Audience.BOTH_SIDES or a.side = org.gangway.identity.Side.CLIENT)
                   or e.vendor = :party
                   and (a.audience = org.gangway.discussion.Audience.BOTH_SIDES or a.side = org.gangway.identity.Side.VENDOR))
            """;

    Attachment save(Attachment attachment);

    void flush();

    @Query(READ + "and a.id = :id")
    Optional<Attachment> findForParty(AttachmentId id, PartyId party);

    @Query(READ + "and a.engagement = :engagement and a.subject = :subject order by a.attachedAt, a.id.value")
    List<Attachment> findForParty(EngagementId engagement, Subject subject, PartyId party);
}
