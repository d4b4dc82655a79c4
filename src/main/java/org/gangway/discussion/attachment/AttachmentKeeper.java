package org.gangway.discussion.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionAccess;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file that was looked at, with its entry in the log: all of it or nothing. */
@Component
@Transactional
class AttachmentKeeper {

    private final Attachments attachments;
    private final FileStore store;
    private final DiscussionAccess access;
    private final AuditLog log;

    AttachmentKeeper(Attachments attachments, FileStore store, DiscussionAccess access, AuditLog log) {
        this.attachments = attachments;
        this.store = store;
        this.access = access;
        this.log = log;
    }

    AttachmentId keep(EngagementId engagement, Subject subject, Audience audience, ReceivedFile file) {
        var about = access.subject(engagement, subject, audience);
        var attachment = attachments.save(Attachment.of(
                file, engagement, subject, access.side(engagement), audience, access.user(), access.now()));
        attachments.flush();
        try {
            store.write(attachment.id(), file.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", subject.kind());
        facts.putAll(about.facts());
        facts.put("file", attachment.fileName());
        facts.put("sha256", attachment.sha256());
        log.record(event("attachment.added", attachment).after(facts));
        return attachment.id();
    }

    void withdraw(AttachmentId id) {
        var attachment =
                attachments.findForParty(id, access.user().party()).orElseThrow(() -> new AttachmentNotFound(id));
        attachment.withdraw(access.user().id(), access.now());
        store.remove(id);
        log.record(event("attachment.withdrawn", attachment)
                .after(Map.of("file", attachment.fileName(), "sha256", attachment.sha256())));
    }

    private static AuditEvent event(String what, Attachment attachment) {
        return AuditEvent.of(what, attachment.id().value())
                .inEngagement(attachment.engagement().value())
                .inPrivate(attachment.audience() == Audience.OWN_SIDE);
    }
}
