package org.gangway.governance.minutes;

import java.util.List;
import java.util.Optional;
import org.gangway.governance.meeting.MeetingId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All corrections of locked minutes ever written. */
interface Addenda extends Repository<Addendum, AddendumId> {

    Addendum save(Addendum addendum);

    void flush();

    Optional<Addendum> findById(AddendumId id);

    List<Addendum> findByMeetingOrderByNumber(MeetingId meeting);

    @Query("select coalesce(max(a.number), 0) + 1 from Addendum a where a.meeting = :meeting")
    int nextNumber(MeetingId meeting);
}
