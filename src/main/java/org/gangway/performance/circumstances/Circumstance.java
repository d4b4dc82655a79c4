package org.gangway.performance.circumstances;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Something that a month is based on besides figures: one side reports it, and it counts once the other has confirmed it. */
@Entity
public class Circumstance {

    @EmbeddedId
    private CircumstanceId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private LocalDate month;

    @Embedded
    private StoredCircumstanceContent content;

    private String explanation;

    @Enumerated(EnumType.STRING)
    private Side reportedSide;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reported_by"))
    private PersonId reportedBy;

    private String reportedByName;

    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private CircumstanceState state;

    @Embedded
    private @Nullable CircumstanceAnswer answer;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Circumstance() {}

    private Circumstance(
            EngagementId engagement, YearMonth month, NewCircumstance reported, CurrentUser by, Instant at) {
        this.id = CircumstanceId.next();
        this.engagement = engagement;
        this.month = month.atDay(1);
        this.content = StoredCircumstanceContent.of(reported.matter());
        this.explanation = reported.words();
        this.reportedSide = by.side();
        this.reportedBy = by.id();
        this.reportedByName = by.name();
        this.reportedAt = at;
        this.state = CircumstanceState.REPORTED;
    }

    static Circumstance report(
            EngagementId engagement, YearMonth month, NewCircumstance reported, CurrentUser by, Instant at) {
        return new Circumstance(engagement, month, reported, by, at);
    }

    /** From now on it counts. */
    void confirm(Side side, CircumstanceAnswer by) {
        answerFrom(side);
        close(CircumstanceState.CONFIRMED, by);
    }

    void refuse(Side side, CircumstanceAnswer by) {
        answerFrom(side);
        if (by.answerWords().isEmpty()) {
            throw new RuleViolation("performance.reason-length", Map.of("max", NewCircumstance.MAX_LENGTH));
        }
        close(CircumstanceState.REFUSED, by);
    }

    void withdraw(Side side, CircumstanceAnswer by) {
        requireWaiting();
        if (side != reportedSide) {
            throw new RuleViolation("performance.reporter-withdraws", Map.of("name", reportedByName));
        }
        close(CircumstanceState.WITHDRAWN, by);
    }

    /** Something newer about the same matter counts instead. */
    void replace() {
        state = CircumstanceState.REPLACED;
    }

    /** Both sides say that it is not so after all. */
    void revoke() {
        requireRevocable();
        state = CircumstanceState.REVOKED;
    }

    /** Only what counts can be taken back; a revocation is undone by reporting the matter anew. */
    void requireRevocable() {
        if (!canBeRevoked()) {
            throw new RuleViolation("performance.counts-no-more");
        }
    }

    private void answerFrom(Side side) {
        requireWaiting();
        if (side == reportedSide) {
            throw new RuleViolation("performance.other-side-answers", Map.of("name", reportedByName));
        }
    }

    private void requireWaiting() {
        if (state != CircumstanceState.REPORTED) {
            throw new RuleViolation("performance.already-answered");
        }
    }

    private void close(CircumstanceState how, CircumstanceAnswer by) {
        state = how;
        answer = by;
    }

    boolean isAbout(CircumstanceContent other) {
        return content.kind() == other.kind() && content.subject().equals(other.subject());
    }

    public CircumstanceId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public CircumstanceContent content() {
        return content.matter();
    }

    /** What happened, as who reported it wrote it. */
    public String explanation() {
        return explanation;
    }

    public Side reportedSide() {
        return reportedSide;
    }

    public String reportedByName() {
        return reportedByName;
    }

    /** Who gave their word for it: who reported it, and who confirmed it. */
    List<PersonId> entrants() {
        return answer == null ? List.of(reportedBy) : List.of(reportedBy, answer.answeredBy());
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public CircumstanceState state() {
        return state;
    }

    public boolean isWaiting() {
        return state == CircumstanceState.REPORTED;
    }

    public boolean canBeRevoked() {
        return counts() && content.kind() != CircumstanceKind.REVOCATION;
    }

    public boolean counts() {
        return state == CircumstanceState.CONFIRMED;
    }

    public Optional<CircumstanceAnswer> answer() {
        return Optional.ofNullable(answer);
    }
}
