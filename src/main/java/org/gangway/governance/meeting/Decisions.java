package org.gangway.governance.meeting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All decisions ever taken. */
public interface Decisions extends Repository<Decision, DecisionId> {

    Decision save(Decision decision);

    void flush();

    Optional<Decision> findById(DecisionId id);

    void delete(Decision decision);

    @ReadOnce
    List<Decision> findByMeetingOrderByNumber(MeetingId meeting);

    /** What both sides can read: those in minutes that were circulated. */
    @ReadOnce
    @Query("""
        select d from Decision d join Meeting m on m.id = d.meeting
        where d.engagement = :engagement and m.minutes.state <> org.gangway.governance.meeting.MinutesState.DRAFT
        order by d.number desc
        """)
    List<Decision> findCirculated(EngagementId engagement);

    /** What committees decided about one thing on their agendas, as far as both sides can read it. */
    @ReadOnce
    @Query("""
        select d from Decision d join Meeting m on m.id = d.meeting join m.agenda.items i
        where d.engagement = :engagement and i.id = d.itemId and i.kind = :kind and i.subject = :subject
          and m.minutes.state <> org.gangway.governance.meeting.MinutesState.DRAFT
        order by d.number desc
        """)
    List<Decision> findAbout(EngagementId engagement, AgendaKind kind, String subject);

    /** Those that approve a month's statement, in minutes that both sides accepted, of meetings that began at that moment or later. */
    @Query("""
        select d from Decision d join Meeting m on m.id = d.meeting
        where d.engagement = :engagement and m.minutes.state = org.gangway.governance.meeting.MinutesState.ACCEPTED
          and m.notice.time.start >= :start and d.approves = :month
        order by d.number desc
        """)
    List<Decision> findApproving(EngagementId engagement, YearMonth month, Instant start);

    /** After those too that the other side has not circulated yet. */
    @Query(value = "select next_decision_number(:engagement)", nativeQuery = true)
    int nextNumber(UUID engagement);
}
