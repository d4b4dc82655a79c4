package org.gangway.governance.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gangway.governance.committee.Committee;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.Ordered;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Which members of a committee were at its meeting, and which sent apologies. */
@Embeddable
class AttendanceList {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "person_id")
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, Attendance> members = new LinkedHashMap<>();

    /** Everybody is away until somebody says that they were there. */
    void open(Committee committee) {
        committee.members().forEach(it -> members.put(it.person(), new Attendance(it.side(), false, it.role())));
    }

    /** Somebody who was no member on the day is left out. */
    void enter(PersonId user, boolean present) {
        members.computeIfPresent(user.value(), (_, known) -> known.seen(present));
    }

    /** Somebody sat there for a member who was away. */
    void through(PersonId user, PersonId deputy) {
        members.computeIfPresent(user.value(), (_, known) -> known.through(deputy));
    }

    boolean nobodyPresent() {
        return members.values().stream().noneMatch(Attendance::present);
    }

    /** One member of each side was there. */
    boolean isQuorate() {
        return Arrays.stream(Side.values())
                .allMatch(side -> members.values().stream().anyMatch(it -> it.present() && it.side() == side));
    }

    boolean wasPresent(PersonId user) {
        var known = members.get(user.value());
        return known != null && known.present();
    }

    Map<UUID, Attendance> members() {
        return Ordered.copyOf(members);
    }
}
