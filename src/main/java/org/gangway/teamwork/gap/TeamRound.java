package org.gangway.teamwork.gap;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.jspecify.annotations.Nullable;

/** Both teams are asked the same twelve questions at one time. */
@Entity
public class TeamRound {

    /** So long both teams are not asked again once something was shown: a second look soon after would tell newcomers apart. */
    public static final int WEEKS_BETWEEN = 13;

    private static final int DAYS_OPEN = 14;

    @EmbeddedId
    private TeamRoundId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Column(updatable = false)
    private LocalDate openedOn;

    @Column(updatable = false)
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private TeamRoundState state;

    private @Nullable Boolean shown;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected TeamRound() {}

    private TeamRound(EngagementId engagement, LocalDate today) {
        this.id = TeamRoundId.next();
        this.engagement = engagement;
        this.openedOn = today;
        this.closesOn = today.plusDays(DAYS_OPEN);
        this.state = TeamRoundState.OPEN;
    }

    static TeamRound open(EngagementId engagement, LocalDate today) {
        return new TeamRound(engagement, today);
    }

    void close(boolean withResults) {
        state = TeamRoundState.CLOSED;
        shown = withResults;
    }

    public boolean isOpen() {
        return state == TeamRoundState.OPEN;
    }

    /** Whether it is closed and both sides had answers enough. */
    public boolean isShown() {
        return Boolean.TRUE.equals(shown);
    }

    /** Whether answers are taken on that day. */
    public boolean takesAnswers(LocalDate today) {
        return isOpen() && !today.isAfter(closesOn);
    }

    /** From when on both teams can be asked again. */
    public LocalDate nextFrom() {
        return isShown() ? openedOn.plusWeeks(WEEKS_BETWEEN) : openedOn;
    }

    public TeamRoundId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The last day on which somebody can answer. */
    public LocalDate closesOn() {
        return closesOn;
    }
}
