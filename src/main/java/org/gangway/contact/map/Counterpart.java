package org.gangway.contact.map;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Two places opposite one another on a tier, one of each side; the relation survives whoever holds them. */
@Entity
public class Counterpart {

    public static final int MOST_WEEKS = 52;

    @EmbeddedId
    private CounterpartId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    private String tier;

    private int cadenceWeeks;

    @Column(updatable = false)
    private LocalDate fromDay;

    private @Nullable LocalDate untilDay;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "counterpart_id", nullable = false, updatable = false)
    private Set<Tenure> holders = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Counterpart() {}

    Counterpart(EngagementId engagement, String tier, int cadenceWeeks, LocalDate from) {
        this.id = CounterpartId.next();
        this.engagement = engagement;
        this.tier = tier;
        this.fromDay = from;
        speakEvery(cadenceWeeks);
    }

    /** How many weeks there may be between two talks. */
    final void speakEvery(int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new RuleViolation("contact.cadence", Map.of("max", MOST_WEEKS));
        }
        cadenceWeeks = weeks;
    }

    void moveTo(String otherTier) {
        tier = otherTier;
    }

    /**
     * Somebody holds the place of their side from that day on; whoever held it has left.
     *
     * @throws RuleViolation as {@link #requireFree}
     */
    void hold(Side side, PersonId person, LocalDate day) {
        requireFree(side, person);
        holders.add(new Tenure(side, person, day));
    }

    /** @throws RuleViolation {@code contact.opposite-themselves}, {@code contact.holds-already} */
    void requireFree(Side side, PersonId person) {
        if (Arrays.stream(Side.values())
                .filter(it -> it != side)
                .anyMatch(other -> holder(other).filter(person::equals).isPresent())) {
            throw new RuleViolation("contact.opposite-themselves");
        }
        if (holder(side).filter(person::equals).isPresent()) {
            throw new RuleViolation("contact.holds-already");
        }
    }

    /** Nobody holds the place any more; who held it for less than a day never did. */
    void leave(Side side, LocalDate day) {
        var held =
                holders.stream().filter(it -> it.side() == side && it.isHeld()).toList();
        held.forEach(it -> {
            if (it.from().isBefore(day)) {
                it.endOn(day);
            } else {
                holders.remove(it);
            }
        });
    }

    /** The two places are needed no more. */
    void end(LocalDate day) {
        if (untilDay != null) {
            throw new RuleViolation("contact.pair-over", Map.of("day", untilDay));
        }
        untilDay = day;
    }

    public Optional<PersonId> holder(Side side) {
        return tenure(side).map(Tenure::person);
    }

    Optional<Tenure> tenure(Side side) {
        return holders.stream().filter(it -> it.side() == side && it.isHeld()).findFirst();
    }

    /** Who held it when, the first ones first. */
    public List<Tenure> history() {
        return holders.stream().sorted(Tenure.ORDER).toList();
    }

    public CounterpartId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public String tier() {
        return tier;
    }

    public int cadenceWeeks() {
        return cadenceWeeks;
    }

    public LocalDate from() {
        return fromDay;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }

    public boolean isOver() {
        return untilDay != null;
    }
}
