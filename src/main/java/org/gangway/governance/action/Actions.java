package org.gangway.governance.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All actions ever assigned. */
public interface Actions extends Repository<Action, ActionId> {

    String LINE =
            "select a.id, a.engagement, e.name.value, a.meeting, a.committee, a.number, a.original, a.holder, u.name.value,"
                    + " p.name.value, a.untilDay, a.status"
                    + " from Action a join Engagement e on e.id = a.engagement join Person u on u.id = a.holder"
                    + " join Party p on p.id = a.holderParty"
                    + " where (e.client = :party or e.vendor = :party) ";

    String OPEN = "and a.status = org.gangway.governance.action.ActionStatus.OPEN ";

    Action save(Action action);

    void delete(Action action);

    @ReadOnce
    @Query("""
        select a from Action a join Engagement e on e.id = a.engagement
        where a.id = :id and (e.client = :party or e.vendor = :party)
        """)
    Optional<Action> findForParty(ActionId id, PartyId party);

    @ReadOnce
    List<Action> findByMeetingOrderByNumber(MeetingId meeting);

    @Query("""
        select a from Action a
        where a.engagement = :engagement and a.holder = :person
          and a.status = org.gangway.governance.action.ActionStatus.OPEN
        order by a.untilDay, a.number
        """)
    List<Action> findOpenHeldBy(EngagementId engagement, PersonId person);

    /** Without those of minutes that one side is still writing. */
    @Query("""
        select a from Action a join Meeting m on m.id = a.meeting
        where a.committee = :committee and a.status = org.gangway.governance.action.ActionStatus.OPEN
          and m.minutes.state <> org.gangway.governance.meeting.MinutesState.DRAFT
        order by a.untilDay, a.number
        """)
    List<Action> findOpenOf(CommitteeId committee);

    @ReadOnce
    @Query(LINE + OPEN + "and a.engagement = :engagement order by a.untilDay, a.number")
    List<ActionSummary> findOpenOfEngagement(EngagementId engagement, PartyId party);

    @Query(LINE + OPEN + "and a.holder = :owner order by a.untilDay, a.number")
    List<ActionSummary> findOpenOfOwner(PersonId owner, PartyId party, Pageable page);

    @Query(LINE + OPEN + "and a.holderParty = :party order by a.untilDay, a.number")
    List<ActionSummary> findOpenOfParty(PartyId party, Pageable page);

    @Query(LINE + OPEN + "order by a.untilDay, a.number")
    List<ActionSummary> findOpenOfBoth(PartyId party, Pageable page);

    @Query(LINE + "and a.status <> org.gangway.governance.action.ActionStatus.OPEN"
            + " and (:both = true or a.holderParty = :party) order by a.closedAt desc, a.number")
    List<ActionSummary> findClosed(PartyId party, boolean both, Pageable page);

    /** Open ones of some engagements, without those of minutes that one side is still writing. */
    @Query("""
            select new org.gangway.governance.action.ActionInCalendar(a.id, a.engagement, a.meeting, a.original, u.name.value,
                a.untilDay, case when a.holder = :person then true else false end, p.side)
            from Action a join Meeting m on m.id = a.meeting join Person u on u.id = a.holder join Party p on p.id = a.holderParty
            where a.engagement.value in :engagements and a.status = org.gangway.governance.action.ActionStatus.OPEN
              and m.minutes.state <> org.gangway.governance.meeting.MinutesState.DRAFT
              and a.untilDay between :from and :to
            order by a.untilDay, a.number, a.id.value
            """)
    List<ActionInCalendar> findForCalendar(Collection<UUID> engagements, PersonId person, LocalDate from, LocalDate to);

    /** After those too that the other side has not circulated yet. */
    @Query(value = "select next_action_number(:engagement)", nativeQuery = true)
    int nextNumber(UUID engagement);
}
