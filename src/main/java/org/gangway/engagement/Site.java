package org.gangway.engagement;

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
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.identity.Side;

/** A place where people of one party work on the engagement, with its clock and its calendar. */
@Entity
public class Site {

    @EmbeddedId
    private SiteId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Embedded
    private SiteName name;

    private String country;

    private String zone;

    private String weekend;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "site_closed_day", joinColumns = @JoinColumn(name = "site_id"))
    private List<SiteClosedDay> closedDays = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Site() {}

    private Site(SiteId id, EngagementId engagement, NewSite site) {
        this.id = id;
        this.engagement = engagement;
        this.side = site.side();
        this.name = new SiteName(site.name());
        this.country = site.country();
        this.zone = ZoneId.of(site.zone()).getId();
        this.weekend = site.weekend().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    static Site establish(EngagementId engagement, NewSite site) {
        return new Site(SiteId.next(), engagement, site);
    }

    void close(List<SiteClosedDay> days) {
        closedDays.clear();
        closedDays.addAll(days);
    }

    public SiteId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public Side side() {
        return side;
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
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The calendar by which people at this site work. */
    public WorkingCalendar calendar() {
        return new WorkingCalendar(
                weekend(),
                closedDays.stream()
                        .map(d -> new ClosedDay(d.day(), d.name(), d.kind()))
                        .toList());
    }

    public List<SiteClosedDay> closedDays() {
        return List.copyOf(closedDays);
    }
}
