package org.gangway.briefing.text;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One paragraph of a briefing, under the heading of its topic. */
@Entity
public class BriefingParagraph {

    public static final int MAX_LENGTH = 4000;

    @EmbeddedId
    private BriefingParagraphId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "briefing_id", updatable = false))
    private BriefingId briefing;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BriefingTopic topic;

    @Column(updatable = false)
    private @Nullable String holiday;

    @Embedded
    private OriginalText original;

    private int fromEdition;

    private @Nullable Integer removedIn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BriefingParagraph() {}

    private BriefingParagraph(Briefing briefing, int position, NewBriefingParagraph written) {
        this.id = BriefingParagraphId.next();
        this.engagement = briefing.engagement();
        this.briefing = briefing.id();
        this.position = position;
        this.topic = written.topic();
        this.holiday = written.holiday();
        this.original = written.original();
        this.fromEdition = briefing.edition();
    }

    /** @param briefing in the edition that it now begins */
    static BriefingParagraph of(Briefing briefing, int position, NewBriefingParagraph written) {
        requireLength(written.original());
        if (!written.topic().isOf(briefing.kind())
                || (written.holiday() != null && written.topic() != BriefingTopic.HOLIDAYS)) {
            throw new RuleViolation("briefing.topic-elsewhere");
        }
        return new BriefingParagraph(briefing, position, written);
    }

    private static void requireLength(OriginalText text) {
        if (text.isEmpty() || text.words().length() > MAX_LENGTH) {
            throw new RuleViolation("briefing.paragraph-length", Map.of("max", MAX_LENGTH));
        }
    }

    /** The words that it had in editions before that one; empty where nobody else ever read them. */
    Optional<PastWording> rewrite(OriginalText words, int edition) {
        requireThere();
        requireLength(words);
        var past = edition > 1 ? Optional.of(new PastWording(this, edition)) : Optional.<PastWording>empty();
        original = words;
        fromEdition = edition;
        return past;
    }

    void remove(int edition) {
        requireThere();
        removedIn = edition;
    }

    private void requireThere() {
        if (isRemoved()) {
            throw new RuleViolation("briefing.paragraph-removed");
        }
    }

    public boolean isRemoved() {
        return removedIn != null;
    }

    /** Whether it stood in that edition, with whatever words. */
    boolean stoodIn(int edition, int first) {
        return first <= edition && (removedIn == null || removedIn > edition);
    }

    public BriefingParagraphId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public BriefingId briefing() {
        return briefing;
    }

    public int position() {
        return position;
    }

    public BriefingTopic topic() {
        return topic;
    }

    /** The holiday that it explains, as the calendar of the site calls it. */
    public Optional<String> holiday() {
        return Optional.ofNullable(holiday);
    }

    public OriginalText original() {
        return original;
    }

    /** The edition in which its words stood first. */
    public int fromEdition() {
        return fromEdition;
    }
}
