package org.gangway.engagement;

import java.util.List;
import java.util.UUID;
import org.gangway.search.SearchHit;
import org.gangway.search.SearchKind;
import org.gangway.search.SearchQuestion;
import org.gangway.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds engagements by their name and by those of both parties. */
@Component
@Order(1)
class EngagementFinds implements SearchSource {

    private static final String FIND = """
            select e.id, e.name, c.name as client, v.name as vendor
            from engagement e join party c on c.id = e.client_id join party v on v.id = e.vendor_id
            where (e.client_id = :party or e.vendor_id = :party)
              and search_finds(concat_ws(' ', e.name, c.name, v.name), :typed)
            order by e.status desc, e.name, e.id limit :most
            """;

    private final JdbcClient jdbc;

    EngagementFinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        return jdbc.sql(FIND)
                .param("party", question.user().party().value())
                .param("typed", question.typed())
                .param("most", question.most())
                .query((row, _) -> new SearchHit(
                        SearchKind.ENGAGEMENT,
                        row.getString("name"),
                        row.getString(question.user().isClient() ? "vendor" : "client"),
                        EngagementRoutes.overview(new EngagementId(row.getObject("id", UUID.class)))))
                .list();
    }
}
