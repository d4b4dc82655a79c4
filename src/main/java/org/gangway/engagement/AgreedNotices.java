package org.gangway.engagement;

import java.sql.Types;
import java.time.LocalDate;
import org.gangway.identity.SystemWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when parties can let engagements end that renew by their terms: the portal keeps it by itself, nobody at a screen. */
@Component
public class AgreedNotices {

    private static final String KEEP = """
            insert into agreed_notice (engagement_id, last_day) values (:engagement, :day)
            on conflict (engagement_id) do update set last_day = excluded.last_day
            where agreed_notice.last_day is distinct from excluded.last_day
            """;

    private final JdbcClient jdbc;

    AgreedNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on the terms say it: that day, or that nothing is left to be said. */
    public void keep(EngagementId engagement, @Nullable LocalDate lastDay) {
        requireSystem();
        jdbc.sql(KEEP)
                .param("engagement", engagement.value())
                .param("day", lastDay, Types.DATE)
                .update();
    }

    /** From now on the days of the engagement itself say it. */
    public void forget(EngagementId engagement) {
        requireSystem();
        jdbc.sql("delete from agreed_notice where engagement_id = :engagement")
                .param("engagement", engagement.value())
                .update();
    }

    private static void requireSystem() {
        if (!SystemWork.isActive()) {
            throw new IllegalStateException("terms say until when notice can be given");
        }
    }
}
