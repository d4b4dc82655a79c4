package org.gangway.engagement;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.identity.Side;
import org.hibernate.annotations.Immutable;

/** A site at which one side works on an engagement; its clock and its calendar are the site's, for all engagements. */
@Entity
@Immutable
public class EngagementSite {

    @EmbeddedId
    private EngagementSiteId key;

    @Enumerated(EnumType.STRING)
    private Side side;

    @ManyToOne(optional = false)
    @JoinColumn(name = "site_id", insertable = false, updatable = false)
    private Site site;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected EngagementSite() {}

    EngagementSite(EngagementId engagement, Side side, Site site) {
        this.key = new EngagementSiteId(engagement.value(), site.id().value());
        this.side = side;
        this.site = site;
    }

    Site site() {
        return site;
    }

    public SiteId id() {
        return site.id();
    }

    public EngagementId engagement() {
        return new EngagementId(key.engagement());
    }

    public Side side() {
        return side;
    }

    public String name() {
        return site.name();
    }

    /** ISO 3166 code. */
    public String country() {
        return site.country();
    }

    public ZoneId zone() {
        return site.zone();
    }

    public Set<DayOfWeek> weekend() {
        return site.weekend();
    }

    public WorkingHours workingHours() {
        return site.workingHours();
    }

    /** The calendar by which people at this site work. */
    public WorkingCalendar calendar() {
        return site.calendar();
    }

    /** In the order of the calendar. */
    public List<SiteClosedDay> closedDays() {
        return site.closedDays();
    }

    public Optional<SiteClosedDay> closedOn(LocalDate day) {
        return site.closedOn(day);
    }

    public boolean isConfirmed(int year) {
        return site.isConfirmed(year);
    }
}
