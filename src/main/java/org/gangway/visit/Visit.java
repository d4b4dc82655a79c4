package org.gangway.visit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.SiteId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Somebody of one side at a site of the other: planned by the visitor's side, confirmed by the other, and reported on. */
@Entity
public class Visit {

    public static final int MAX_REPORT = 4000;

    @EmbeddedId
    private VisitId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitKind kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "visitor_id", updatable = false))
    private PersonId visitor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_site_id", updatable = false))
    private SiteId from;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_site_id", updatable = false))
    private SiteId to;

    @Column(updatable = false)
    private LocalDate firstDay;

    @Column(updatable = false)
    private LocalDate lastDay;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "words", updatable = false))
    @AttributeOverride(name = "language", column = @Column(name = "language", updatable = false))
    @AttributeOverride(name = "revision", column = @Column(name = "revision", updatable = false))
    private OriginalText purpose;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "host_id"))
    private @Nullable PersonId host;

    @Column(updatable = false)
    private @Nullable BigDecimal cost;

    @Column(updatable = false)
    private @Nullable Currency currency;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "report_words"))
    @AttributeOverride(name = "language", column = @Column(name = "report_language"))
    @AttributeOverride(name = "revision", column = @Column(name = "report_revision"))
    private @Nullable OriginalText report;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    @SuppressWarnings("UnusedVariable") // policies read it
    private PersonId author;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Visit() {}

    Visit(EngagementId engagement, Side side, NewVisit told, PersonId author) {
        this.id = VisitId.next();
        this.engagement = engagement;
        this.side = side;
        this.kind = told.kind();
        this.visitor = told.visitor();
        this.from = told.from();
        this.to = told.to();
        this.firstDay = told.first();
        this.lastDay = told.last();
        this.purpose = told.purpose();
        this.host = told.host();
        var money = told.cost();
        this.cost = money == null ? null : money.amount();
        this.currency = money == null ? null : money.currency();
        this.state = VisitState.PLANNED;
        this.author = author;
    }

    /** The other side receives them. */
    void confirm(PersonId receiving) {
        require(state == VisitState.PLANNED);
        host = receiving;
        state = VisitState.CONFIRMED;
    }

    /** @throws RuleViolation {@code visit.not-begun}, {@code visit.report}, {@code visit.over} */
    void finish(OriginalText told, LocalDate today) {
        require(state == VisitState.CONFIRMED);
        if (today.isBefore(firstDay)) {
            throw new RuleViolation("visit.not-begun", Map.of("day", firstDay));
        }
        if (told.isEmpty() || told.words().length() > MAX_REPORT) {
            throw new RuleViolation("visit.report", Map.of("max", MAX_REPORT));
        }
        report = told;
        state = VisitState.DONE;
    }

    void cancel() {
        require(state == VisitState.PLANNED || state == VisitState.CONFIRMED);
        state = VisitState.CANCELLED;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new RuleViolation("visit.over");
        }
    }

    /** Whether they are there on that day, as far as both sides know. */
    public boolean isThere(LocalDate day) {
        return (state == VisitState.CONFIRMED || state == VisitState.DONE)
                && !day.isBefore(firstDay)
                && !day.isAfter(lastDay);
    }

    public VisitId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    /** The visitor's. */
    public Side side() {
        return side;
    }

    public VisitKind kind() {
        return kind;
    }

    public PersonId visitor() {
        return visitor;
    }

    public SiteId from() {
        return from;
    }

    public SiteId to() {
        return to;
    }

    public LocalDate first() {
        return firstDay;
    }

    public LocalDate last() {
        return lastDay;
    }

    public OriginalText purpose() {
        return purpose;
    }

    public Optional<PersonId> host() {
        return Optional.ofNullable(host);
    }

    public Optional<Money> cost() {
        return cost == null || currency == null ? Optional.empty() : Optional.of(new Money(cost, currency));
    }

    public VisitState state() {
        return state;
    }

    public Optional<OriginalText> report() {
        return Optional.ofNullable(report);
    }
}
