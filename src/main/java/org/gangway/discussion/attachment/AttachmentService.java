package org.gangway.discussion.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import org.gangway.discussion.DiscussionAccess;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForParticipants;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.Sha256;
import org.springframework.stereotype.Service;

/** Files that are kept with what they are about. */
@Service
public class AttachmentService {

    private final Attachments attachments;
    private final AttachmentKeeper keeper;
    private final FileReception reception;
    private final FileStore store;
    private final DiscussionAccess access;

    AttachmentService(
            Attachments attachments,
            AttachmentKeeper keeper,
            FileReception reception,
            FileStore store,
            DiscussionAccess access) {
        this.attachments = attachments;
        this.keeper = keeper;
        this.reception = reception;
        this.store = store;
        this.access = access;
    }

    /** The most bytes that a file may have. */
    @ForEveryone
    public long sizeLimit() {
        return reception.limit();
    }

    /** In the order in which they were attached, with those that were taken back. */
    @ForEveryone
    public List<Attachment> attachments(EngagementId engagement, Subject subject) {
        access.subject(engagement, subject);
        return attachments.findForParty(engagement, subject, access.user().party());
    }

    /**
     * Keeps a file. It is looked at while no transaction is open, so that a slow line holds up nobody.
     *
     * @throws RuleViolation if it is empty or too large, none of the kinds that are accepted, not what its name says, or infected
     */
    @ForParticipants
    public AttachmentId attach(EngagementId engagement, Subject subject, NewAttachment command, InputStream in)
            throws IOException {
        access.subject(engagement, subject, command.audience());
        try (var file = reception.receive(command.fileName(), in)) {
            return keeper.keep(engagement, subject, command.audience(), file);
        }
    }

    /**
     * Writes the content piece by piece.
     *
     * @throws AttachmentNotFound if it was taken back
     * @throws IOException if it is not what was kept; what was written until then is worth nothing
     */
    @ForEveryone
    public void read(AttachmentId id, OutputStream out) throws IOException {
        var attachment = attachments
                .findForParty(id, access.user().party())
                .filter(it -> it.withdrawnAt().isEmpty())
                .orElseThrow(() -> new AttachmentNotFound(id));
        var digest = Sha256.digest();
        store.read(id, new DigestOutputStream(out, digest));
        if (!HexFormat.of().formatHex(digest.digest()).equals(attachment.sha256())) {
            throw new IOException("the attachment " + id.value() + " is not what was kept");
        }
    }

    /**
     * Removes the content of an own attachment for good; that there was one, with its name and hash, stays.
     *
     * @throws RuleViolation if somebody else attached it
     */
    @ForParticipants
    public void withdraw(AttachmentId id) {
        keeper.withdraw(id);
    }
}
