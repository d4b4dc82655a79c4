package org.gangway.discussion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForEveryone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much was said about many things at once, in one statement for a whole page. */
@Service
@Transactional(readOnly = true)
public class DiscussionService {

    private static final String COUNTS = """
            select d.subject_kind, d.subject_key, count(*)
            from (select engagement_id, subject_kind, subject_key, side, audience from comment
                  where engagement_id = :engagement and subject_key in (:keys) and withdrawn_at is null
                  union all
                  select engagement_id, subject_kind, subject_key, side, audience from attachment
                  where engagement_id = :engagement and subject_key in (:keys) and withdrawn_at is null) d
            join engagement e on e.id = d.engagement_id
            where e.client_id = :party and (d.audience = 'BOTH_SIDES' or d.side = 'CLIENT')
               or e.vendor_id = :party and (d.audience = 'BOTH_SIDES' or d.side = 'VENDOR')
            group by d.subject_kind, d.subject_key
            """;

    private final JdbcClient jdbc;
    private final CurrentUserProvider currentUserProvider;

    DiscussionService(JdbcClient jdbc, CurrentUserProvider currentUserProvider) {
        this.jdbc = jdbc;
        this.currentUserProvider = currentUserProvider;
    }

    /** Comments and attachments that the signed-in user may read, without those taken back; none for a subject that is missing. */
    @ForEveryone
    public Map<Subject, Integer> counts(EngagementId engagement, Collection<Subject> subjects) {
        var counts = new LinkedHashMap<Subject, Integer>();
        if (subjects.isEmpty()) {
            return counts;
        }
        jdbc.sql(COUNTS)
                .param("engagement", engagement.value())
                .param("party", currentUserProvider.current().party().value())
                .param("keys", subjects.stream().map(Subject::key).distinct().toList())
                .query(row -> {
                    var subject = new Subject(SubjectKind.valueOf(row.getString(1)), row.getString(2));
                    if (subjects.contains(subject)) {
                        counts.put(subject, row.getInt(3));
                    }
                });
        return counts;
    }
}
