package org.gangway.discussion.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.gangway.discussion.Audience;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A file that is kept with what it is about. It is never replaced; taken back, its content is gone, and that there was one stays. */
@Entity
public class Attachment {

    @EmbeddedId
    private AttachmentId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Audience audience;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    private PersonId author;

    @Column(updatable = false)
    private String authorName;

    @Column(updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileFormat format;

    @Column(updatable = false)
    private long bytes;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private Instant attachedAt;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Attachment() {}

    private Attachment(
            EngagementId engagement, Subject subject, Side side, Audience audience, CurrentUser author, Instant now) {
        this.id = AttachmentId.next();
        this.engagement = engagement;
        this.subject = subject;
        this.side = side;
        this.audience = audience;
        this.author = author.id();
        this.authorName = author.name();
        this.attachedAt = now;
        this.fileName = "";
        this.format = FileFormat.TEXT;
        this.sha256 = "";
    }

    static Attachment of(
            ReceivedFile file,
            EngagementId engagement,
            Subject subject,
            Side side,
            Audience audience,
            CurrentUser author,
            Instant now) {
        var attachment = new Attachment(engagement, subject, side, audience, author, now);
        attachment.fileName = file.name();
        attachment.format = file.format();
        attachment.bytes = file.bytes();
        attachment.sha256 = file.sha256();
        return attachment;
    }

    /**
     * Takes it back for good.
     *
     * @throws RuleViolation if somebody else attached it, or it is gone already
     */
    void withdraw(PersonId by, Instant now) {
        if (!author.equals(by)) {
            throw new RuleViolation("discussion.author-only", Map.of("name", authorName));
        }
        if (withdrawnAt != null) {
            throw new RuleViolation("discussion.withdrawn-already");
        }
        withdrawnAt = now;
    }

    public AttachmentId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public Subject subject() {
        return subject;
    }

    /** Of whoever attached it. */
    public Side side() {
        return side;
    }

    public Audience audience() {
        return audience;
    }

    public PersonId author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public String fileName() {
        return fileName;
    }

    public FileFormat format() {
        return format;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
