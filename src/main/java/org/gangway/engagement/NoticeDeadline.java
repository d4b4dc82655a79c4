package org.gangway.engagement;

import java.time.LocalDate;
import java.util.Optional;
import org.gangway.identity.ForEveryone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Until when a party can still let an engagement end: by its signed terms, or by its own days of notice. */
@Service
public class NoticeDeadline {

    private final EngagementService engagements;
    private final JdbcClient jdbc;

    NoticeDeadline(EngagementService engagements, JdbcClient jdbc) {
        this.engagements = engagements;
        this.jdbc = jdbc;
    }

    /** The day itself still counts; empty where nothing is left to be said: a party objected, or no renewal is left. */
    @ForEveryone
    public Optional<LocalDate> of(EngagementId id) {
        var engagement = engagements.get(id);
        return jdbc.sql("select notice_until(:engagement, :end, :days)")
                .param("engagement", id.value())
                .param("end", engagement.term().end())
                .param("days", engagement.noticeDays())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
