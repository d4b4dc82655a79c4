package org.gangway.exchange;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** Something that people of both sides do together beside the work: planned, then held with who took part and a line of what came of it. */
@Entity
public class SocialEvent {

    public static final int MAX_NAME = 120;
    public static final int MAX_PLACE = 200;
    public static final int MAX_LINE = 500;

    @EmbeddedId
    private SocialEventId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // policies read it
    private Side side;

    @Column(updatable = false)
    private String name;

    @Column(name = "day", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private String place;

    @Enumerated(EnumType.STRING)
    private SocialEventState state;

    @Embedded
    private @Nullable OriginalText outcome;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "social_event_guest", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "person_id")
    private Set<UUID> guests = new LinkedHashSet<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    @SuppressWarnings("UnusedVariable") // policies read it
    private PersonId author;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SocialEvent() {}

    /** @throws RuleViolation {@code exchange.event-name}, {@code exchange.event-place} */
    SocialEvent(EngagementId engagement, Side side, String name, LocalDate day, String place, PersonId author) {
        this.id = SocialEventId.next();
        this.engagement = engagement;
        this.side = side;
        this.name = WrittenText.line(name);
        this.day = day;
        this.place = WrittenText.line(place);
        this.state = SocialEventState.PLANNED;
        this.author = author;
        if (this.name.isEmpty() || this.name.length() > MAX_NAME) {
            throw new RuleViolation("exchange.event-name", Map.of("max", MAX_NAME));
        }
        if (this.place.isEmpty() || this.place.length() > MAX_PLACE) {
            throw new RuleViolation("exchange.event-place", Map.of("max", MAX_PLACE));
        }
    }

    /** @throws RuleViolation {@code exchange.event-over}, {@code exchange.event-ahead}, {@code exchange.event-nobody}, {@code exchange.event-line} */
    void hold(Collection<PersonId> people, OriginalText line, LocalDate today) {
        requirePlanned();
        if (day.isAfter(today)) {
            throw new RuleViolation("exchange.event-ahead", Map.of("day", day));
        }
        if (people.isEmpty()) {
            throw new RuleViolation("exchange.event-nobody");
        }
        if (line.isEmpty() || line.words().length() > MAX_LINE) {
            throw new RuleViolation("exchange.event-line", Map.of("max", MAX_LINE));
        }
        people.forEach(it -> guests.add(it.value()));
        outcome = line;
        state = SocialEventState.HELD;
    }

    void drop() {
        requirePlanned();
        state = SocialEventState.DROPPED;
    }

    private void requirePlanned() {
        if (state != SocialEventState.PLANNED) {
            throw new RuleViolation("exchange.event-over");
        }
    }

    public SocialEventId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public String name() {
        return name;
    }

    public LocalDate day() {
        return day;
    }

    public String place() {
        return place;
    }

    public SocialEventState state() {
        return state;
    }

    public Optional<OriginalText> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Who took part. */
    public List<PersonId> guests() {
        return guests.stream().sorted().map(PersonId::new).toList();
    }
}
