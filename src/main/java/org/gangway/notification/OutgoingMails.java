package org.gangway.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every mail the portal ever wrote. */
interface OutgoingMails extends Repository<OutgoingMail, UUID> {

    OutgoingMail save(OutgoingMail mail);

    void flush();

    Optional<OutgoingMail> findById(UUID id);

    List<OutgoingMail> findByRecipientOrderByCreatedAt(String recipient);

    /** What is due, the oldest first; what another sender has claimed is left to it until its claim ends. */
    @Query(value = """
                    select * from outgoing_mail
                    where sent_at is null and given_up_at is null and next_attempt_at <= :now
                      and (claimed_until is null or claimed_until <= :now)
                    order by next_attempt_at limit 1
                    for update skip locked
                    """, nativeQuery = true)
    Optional<OutgoingMail> takeDue(Instant now);

    @Modifying
    @Query(value = """
                    update outgoing_mail set body = '', attachment_name = null, attachment_type = null, attachment_text = null
                    where given_up_at < :day and body <> ''
                    """, nativeQuery = true)
    int forgetGivenUpBefore(Instant day);
}
