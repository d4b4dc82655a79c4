package org.gangway.engagement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.PublicHolidays;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.identity.PartyId;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A place where people of one party work, with its clock and the one calendar that all its engagements count by. */
@Entity
public class Site {

    @EmbeddedId
    private SiteId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "party_id"))
    private PartyId party;

    @Embedded
    private SiteName name;

    private String country;

    private String zone;

    private String weekend;

    private String workingHours = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_closed_day", joinColumns = @JoinColumn(name = "site_id"))
    private Set<SiteClosedDay> closedDays = new LinkedHashSet<>();

    private String confirmedYears = "";

    private int holidayEdition;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Site() {}

    private Site(SiteId id, PartyId party, NewSite site) {
        this.id = id;
        this.party = party;
        this.name = new SiteName(site.name());
        this.country = site.country();
        this.zone = ZoneId.of(site.zone()).getId();
        this.weekend = text(site.weekend());
        this.holidayEdition = PublicHolidays.latestEdition();
    }

    private static String text(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    static Site establish(PartyId party, NewSite site) {
        return new Site(SiteId.next(), party, site);
    }

    /** Its party was registered twice, and this is the one that stays. */
    void moveTo(PartyId sameParty) {
        party = sameParty;
    }

    /**
     * Whether it is the place that somebody describes: names are compared without regard to case.
     *
     * @throws RuleViolation {@code engagement.site-known-otherwise} where a site of that name has another country, clock or
     *     week; its own people change these, not whoever opens another engagement
     */
    boolean is(NewSite described) {
        if (!name().equalsIgnoreCase(new SiteName(described.name()).value())) {
            return false;
        }
        if (!country.equals(described.country())
                || !zone().equals(ZoneId.of(described.zone()))
                || !weekend().equals(described.weekend())) {
            throw new RuleViolation("engagement.site-known-otherwise", Map.of("site", name()));
        }
        return true;
    }

    /** Nobody works on these days from now on; what a day is called already stays. Says which of them are new. */
    List<SiteClosedDay> close(Collection<SiteClosedDay> days) {
        var added = new ArrayList<SiteClosedDay>();
        for (var day : days) {
            if (closedOn(day.day()).isEmpty()) {
                closedDays.add(day);
                added.add(day);
            }
        }
        return added;
    }

    /** Another name or kind for a day; the old one, where the day was closed. */
    Optional<SiteClosedDay> rename(SiteClosedDay day) {
        var known = closedOn(day.day());
        known.ifPresent(it -> {
            closedDays.remove(it);
            closedDays.add(day);
        });
        return known;
    }

    /** People work on that day after all. */
    Optional<SiteClosedDay> open(LocalDate day) {
        var known = closedOn(day);
        known.ifPresent(closedDays::remove);
        return known;
    }

    /** People who work there say that the closed days of the year are right; false where they had said so already. */
    boolean confirm(int year) {
        if (isConfirmed(year)) {
            return false;
        }
        confirmedYears = Stream.concat(confirmedYears(), Stream.of(Integer.toString(year)))
                .sorted()
                .collect(Collectors.joining(","));
        return true;
    }

    private Stream<String> confirmedYears() {
        return Arrays.stream(confirmedYears.split(",")).filter(year -> !year.isEmpty());
    }

    public boolean isConfirmed(int year) {
        return confirmedYears().anyMatch(Integer.toString(year)::equals);
    }

    /** The edition of the portal's corrections of holidays that the calendar follows, where nobody changed it. */
    int holidayEdition() {
        return holidayEdition;
    }

    void broughtTo(int edition) {
        holidayEdition = edition;
    }

    void rest(Set<DayOfWeek> days) {
        // a week without a working day is refused there
        weekend = text(new WorkingCalendar(days, List.of()).weekend());
    }

    public SiteId id() {
        return id;
    }

    public PartyId party() {
        return party;
    }

    public String name() {
        return name.value();
    }

    /** ISO 3166 code. */
    public String country() {
        return country;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Set<DayOfWeek> weekend() {
        return Arrays.stream(weekend.split(","))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** When people are there; {@link WorkingHours#UNKNOWN} until somebody says so. */
    public WorkingHours workingHours() {
        return WorkingHours.parse(workingHours);
    }

    void work(WorkingHours hours) {
        workingHours = hours.text();
    }

    /** The calendar by which people at this site work. */
    public WorkingCalendar calendar() {
        return new WorkingCalendar(
                weekend(),
                closedDays.stream()
                        .map(d -> new ClosedDay(d.day(), d.name(), d.kind(), d.until()))
                        .toList());
    }

    /** In the order of the calendar. */
    public List<SiteClosedDay> closedDays() {
        return closedDays.stream()
                .sorted(Comparator.comparing(SiteClosedDay::day))
                .toList();
    }

    public Optional<SiteClosedDay> closedOn(LocalDate day) {
        return closedDays.stream().filter(it -> it.day().equals(day)).findFirst();
    }
}
