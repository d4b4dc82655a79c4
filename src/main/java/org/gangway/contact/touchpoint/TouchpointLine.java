package org.gangway.contact.touchpoint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.hibernate.annotations.Immutable;

/** What came of a talk, in a line: for both sides, or for the own one. */
@Entity
@Immutable
public class TouchpointLine {

    public static final int MAX_LENGTH = 2000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "touchpoint_id"))
    private TouchpointId talk;

    @Enumerated(EnumType.STRING)
    private Side side;

    private boolean ownSideOnly;

    @Embedded
    private OriginalText original;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TouchpointLine() {}

    TouchpointLine(Touchpoint talk, OriginalText words, boolean ownSideOnly, Side side, PersonId author, Instant now) {
        if (words.isEmpty() || words.words().length() > MAX_LENGTH) {
            throw new RuleViolation("contact.talk-line-length", Map.of("max", MAX_LENGTH));
        }
        this.id = UUID.randomUUID();
        this.engagement = talk.engagement();
        this.talk = talk.id();
        this.side = side;
        this.ownSideOnly = ownSideOnly;
        this.original = words;
        this.author = author;
        this.writtenAt = now;
    }

    public UUID id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public TouchpointId talk() {
        return talk;
    }

    public Side side() {
        return side;
    }

    public boolean isOwnSideOnly() {
        return ownSideOnly;
    }

    public OriginalText original() {
        return original;
    }

    public PersonId author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
