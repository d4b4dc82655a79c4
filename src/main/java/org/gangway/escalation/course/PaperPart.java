package org.gangway.escalation.course;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What one side writes in a section of the paper of an escalation. */
@Entity
@Table(name = "escalation_paper")
public class PaperPart {

    public static final int MAX_LENGTH = 4000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @SuppressWarnings("UnusedVariable") // queries read it
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "escalation_id", updatable = false))
    private EscalationId escalation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperSection section;

    @Embedded
    private OriginalText original;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PaperPart() {}

    private PaperPart(Escalation of, Side side, PaperSection section, OriginalText words, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.engagement = of.engagement();
        this.escalation = of.id();
        this.side = side;
        this.section = section;
        this.original = sound(words);
        this.writtenBy = by;
        this.writtenAt = now;
    }

    static PaperPart of(
            Escalation escalation, Side side, PaperSection section, OriginalText words, PersonId by, Instant now) {
        return new PaperPart(escalation, side, section, words, by, now);
    }

    void rewrite(String words, Locale language, PersonId by, Instant now) {
        original = sound(original.rewritten(words, language));
        writtenBy = by;
        writtenAt = now;
    }

    private static OriginalText sound(OriginalText words) {
        if (words.isEmpty() || words.words().length() > MAX_LENGTH) {
            throw new RuleViolation("escalation.words-length", Map.of("max", MAX_LENGTH));
        }
        return words;
    }

    public ParagraphKey key() {
        return new ParagraphKey(ParagraphKind.ESCALATION_PART, id);
    }

    public EngagementId engagement() {
        return engagement;
    }

    public Side side() {
        return side;
    }

    public PaperSection section() {
        return section;
    }

    public OriginalText original() {
        return original;
    }

    public PersonId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
