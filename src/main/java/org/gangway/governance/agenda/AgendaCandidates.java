package org.gangway.governance.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.MeetingId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What waits for a meeting, and what a meeting has taken. */
interface AgendaCandidates extends Repository<AgendaCandidate, UUID> {

    @Query("""
            select c from AgendaCandidate c
            where c.engagement = :engagement and (c.meeting is null or c.meeting = :meeting)
            order by c.raisedAt, c.subject
            """)
    List<AgendaCandidate> findFor(EngagementId engagement, MeetingId meeting);

    List<AgendaCandidate> findByMeeting(MeetingId meeting);

    /** What was dealt with and changed since then comes back; what still waits only learns the newest facts. */
    @Modifying(flushAutomatically = true)
    @Query(value = """
                    insert into agenda_candidate as known
                        (id, engagement_id, kind, subject, facts, raised_at)
                    values (:id, :engagement, :kind, :subject, :facts, :now)
                    on conflict (engagement_id, kind, subject) do update
                    set facts = excluded.facts, raised_at = excluded.raised_at,
                        meeting_id = (select m.id from meeting m where m.id = known.meeting_id and m.status = 'CALLED')
                    """, nativeQuery = true)
    int raise(UUID id, UUID engagement, String kind, String subject, String facts, Instant now);

    /** The same, but what was dealt with comes back only with other facts. */
    @Modifying(flushAutomatically = true)
    @Query(value = """
                    insert into agenda_candidate as known
                        (id, engagement_id, kind, subject, facts, raised_at)
                    values (:id, :engagement, :kind, :subject, :facts, :now)
                    on conflict (engagement_id, kind, subject) do update
                    set facts = excluded.facts, raised_at = excluded.raised_at,
                        meeting_id = (select m.id from meeting m where m.id = known.meeting_id and m.status = 'CALLED')
                    where known.facts <> excluded.facts
                    """, nativeQuery = true)
    int raiseIfNew(UUID id, UUID engagement, String kind, String subject, String facts, Instant now);

    /** Waits for that committee; whichever had taken it before, and did not meet yet, has it no longer. */
    @Modifying(flushAutomatically = true)
    @Query(value = """
                    insert into agenda_candidate as known
                        (id, engagement_id, kind, subject, facts, raised_at, committee_id)
                    values (:id, :engagement, :kind, :subject, :facts, :now, :committee)
                    on conflict (engagement_id, kind, subject) do update
                    set facts = excluded.facts, raised_at = excluded.raised_at, committee_id = excluded.committee_id,
                        meeting_id = (select m.id from meeting m where m.id = known.meeting_id and m.status = 'CALLED'
                            and m.committee_id = excluded.committee_id)
                    """, nativeQuery = true)
    int raiseFor(UUID id, UUID engagement, String kind, String subject, String facts, Instant now, UUID committee);

    @Modifying(flushAutomatically = true)
    @Query(value = """
                    update agenda_candidate c set facts = :facts
                    where c.engagement_id = :engagement and c.kind = :kind and c.subject = :subject
                      and (c.meeting_id is null
                           or c.meeting_id in (select m.id from meeting m where m.status = 'CALLED'))
                    """, nativeQuery = true)
    int restate(UUID engagement, String kind, String subject, String facts);

    @Query(value = """
                    select count(*) from agenda_candidate c
                    where c.engagement_id = :engagement and c.kind = :kind and c.raised_at >= :since
                    """, nativeQuery = true)
    long countSince(UUID engagement, String kind, Instant since);

    /** What is settled waits no longer, and stands on no agenda that can still change. */
    @Modifying(flushAutomatically = true)
    @Query(value = """
                    delete from agenda_candidate c
                    where c.engagement_id = :engagement and c.kind in (:kinds) and c.subject = :subject
                      and (c.meeting_id is null
                           or c.meeting_id in (select m.id from meeting m where m.status = 'CALLED'))
                    """, nativeQuery = true)
    int settle(UUID engagement, List<String> kinds, String subject);
}
