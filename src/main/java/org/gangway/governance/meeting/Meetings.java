package org.gangway.governance.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.identity.PartyId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All meetings ever called. */
public interface Meetings extends Repository<Meeting, MeetingId> {

    String LINE =
            "select m.id, m.engagement, e.name.value, c.id, c.original, m.number, m.notice.time, m.status, m.minutes.state"
                    + " from Meeting m join Committee c on c.id = m.committee join Engagement e on e.id = m.engagement"
                    + " where (e.client = :party or e.vendor = :party) ";

    String CALLED = "m.status = org.gangway.governance.meeting.MeetingStatus.CALLED ";

    Meeting save(Meeting meeting);

    void flush();

    @ReadOnce
    @Query("""
            select m from Meeting m join Engagement e on e.id = m.engagement
            where m.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<Meeting> findForParty(MeetingId id, PartyId party);

    @ReadOnce
    @Query(LINE + "and m.engagement = :engagement order by m.notice.time.start desc")
    List<MeetingSummary> findOfEngagement(EngagementId engagement, PartyId party);

    /** As {@link MeetingPhase#of} says. */
    @Query(LINE + "and " + CALLED + "and m.notice.time.end > :now order by m.notice.time.start")
    List<MeetingSummary> findComing(PartyId party, Instant now, Pageable page);

    @Query(LINE + "and m.notice.time.start < :now and not (" + CALLED + "and m.notice.time.end > :now)"
            + " order by m.notice.time.start desc")
    List<MeetingSummary> findPast(PartyId party, Instant now, Pageable page);

    @Query(LINE + "and " + CALLED + "and m.notice.time.end <= :now"
            + " and exists (select 1 from Committee own join own.members s"
            + " where own.id = m.committee and s.person = :person) order by m.notice.time.start")
    List<MeetingSummary> findNotRecorded(PartyId party, UUID person, Instant now, Pageable page);

    @Query(LINE + """
            and m.minutes.state = org.gangway.governance.meeting.MinutesState.CIRCULATED
            and not exists (select 1 from Meeting n join n.minutes.answers.given a
                            where n.id = m.id and key(a) = :side)
            order by m.notice.time.start
            """)
    List<MeetingSummary> findWithMinutesFor(PartyId party, org.gangway.identity.Side side, Pageable page);

    @Query("""
            select m from Meeting m
            where m.committee = :committee and m.status = org.gangway.governance.meeting.MeetingStatus.HELD
              and m.number < :number
            order by m.number desc limit 1
            """)
    Optional<Meeting> findHeldBefore(CommitteeId committee, int number);

    /** Those of some engagements that were not called off, with whether somebody sits in the committee. */
    @Query("""
            select new org.gangway.governance.meeting.MeetingInCalendar(m.id, m.engagement, c.id, c.original, m.notice.time,
                m.notice.place, m.notice.sequence, m.notice.changedAt,
                case when exists (select 1 from Committee own join own.members s where own.id = m.committee and s.person = :person)
                    then true else false end)
            from Meeting m join Committee c on c.id = m.committee
            where m.engagement.value in :engagements and m.status <> org.gangway.governance.meeting.MeetingStatus.CANCELLED
              and m.notice.time.end >= :from and m.notice.time.start <= :to
            order by m.notice.time.start
            """)
    List<MeetingInCalendar> findForCalendar(Collection<UUID> engagements, UUID person, Instant from, Instant to);

    Optional<Meeting> findById(MeetingId id);

    @Query("""
            select m from Meeting m join m.agenda.items i join Engagement e on e.id = m.engagement
            where i.id = :item and m.engagement = :engagement and (e.client = :party or e.vendor = :party)
            """)
    Optional<Meeting> findListing(UUID item, EngagementId engagement, PartyId party);

    /** Those who sit in the committee under that mail address, which is in lower case. */
    @Query("""
            select u.id, u.name.value from Committee c join c.members s join Person u on u.id.value = s.person
            left join UserAccount a on a.id = u.id
            where c.id = :committee and (lower(u.email) = :address or u.email is null and lower(a.email.value) = :address)
            """)
    List<MeetingReplier> findRepliers(CommitteeId committee, String address);

    @Query("select m from Meeting m where m.committee = :committee and " + CALLED + "and m.notice.time.end"
            + " > :now order by m.notice.time.start")
    List<Meeting> findComingOf(CommitteeId committee, Instant now);

    @Query("select coalesce(max(m.number), 0) + 1 from Meeting m where m.committee = :committee")
    int nextNumber(CommitteeId committee);
}
