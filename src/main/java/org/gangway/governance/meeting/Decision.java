package org.gangway.governance.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.MonthConverter;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a committee resolved, under a number that nothing else in the engagement has. */
@Entity
public class Decision {

    public static final int MAX_LENGTH = 2000;

    @EmbeddedId
    private DecisionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private UUID itemId;

    private int number;

    @Embedded
    private OriginalText original;

    @Convert(converter = MonthConverter.class)
    private @Nullable YearMonth approves;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Decision() {}

    private Decision(Meeting meeting, UUID item, int number, OriginalText original, @Nullable YearMonth approves) {
        this.id = DecisionId.next();
        this.engagement = meeting.engagement();
        this.meeting = meeting.id();
        this.itemId = item;
        this.number = number;
        this.original = original;
        this.approves = approves;
        if (original.isEmpty() || words().length() > MAX_LENGTH) {
            throw new RuleViolation("governance.decision-length", Map.of("max", MAX_LENGTH));
        }
    }

    /**
     * Refuses while the minutes are not open or one side was not there.
     *
     * @param approves the month whose statement it approves, if any
     */
    public static Decision take(
            Meeting meeting, UUID item, int number, OriginalText original, @Nullable YearMonth approves) {
        meeting.requireMinutesOpen();
        meeting.minutes().requireQuorum();
        return new Decision(meeting, item, number, original, approves);
    }

    public DecisionId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public UUID item() {
        return itemId;
    }

    public int number() {
        return number;
    }

    /** What was resolved, with its language. */
    public OriginalText original() {
        return original;
    }

    public String words() {
        return original.words();
    }

    /** The month whose statement the committee approved by it. */
    public Optional<YearMonth> approves() {
        return Optional.ofNullable(approves);
    }
}
