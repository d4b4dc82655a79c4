package org.gangway.governance.minutes;

import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.search.SearchHit;
import org.gangway.search.SearchKind;
import org.gangway.search.SearchQuestion;
import org.gangway.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds decisions and what minutes say, as they were written; minutes that are not circulated only for those who write them. */
@Component
@Order(4)
class MinutesFinds implements SearchSource {

    private static final String FIND = """
            (select 'DECISION' as kind, d.words, e.name, m.id as meeting, e.id as engagement, m.starts_at
             from decision d join meeting m on m.id = d.meeting_id join engagement e on e.id = m.engagement_id
             where (e.client_id = :party or e.vendor_id = :party) and search_finds(d.words, :typed)
             order by m.starts_at desc, d.number desc limit :most)
            union all
            (select 'MINUTES', left(n.words, 300), e.name, m.id, e.id, m.starts_at
             from minutes_note n join meeting m on m.id = n.meeting_id join engagement e on e.id = m.engagement_id
             where (e.client_id = :party or e.vendor_id = :party) and search_finds(n.words, :typed)
             order by m.starts_at desc, n.item_id limit :most)
            """;

    private final JdbcClient jdbc;

    MinutesFinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        return jdbc.sql(FIND)
                .param("party", question.user().party().value())
                .param("typed", question.typed())
                .param("most", question.most())
                .query((row, _) -> new SearchHit(
                        SearchKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("name"),
                        GovernanceRoutes.meeting(
                                new EngagementId(row.getObject("engagement", UUID.class)),
                                new MeetingId(row.getObject("meeting", UUID.class)))))
                .list();
    }
}
