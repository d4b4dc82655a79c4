package org.gangway.engagement;

import java.util.List;
import java.util.UUID;
import org.gangway.identity.PartyId;
import org.gangway.search.SearchHit;
import org.gangway.search.SearchKind;
import org.gangway.search.SearchQuestion;
import org.gangway.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds vendors for those of their client who look after vendors. */
@Component
@Order(2)
class VendorFinds implements SearchSource {

    private static final String FIND = """
            select p.id, p.name from partnership s join party p on p.id = s.vendor_id
            where s.client_id = :party and s.state = 'AGREED' and search_finds(p.name, :typed)
            order by p.name, p.id limit :most
            """;

    private final JdbcClient jdbc;

    VendorFinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        if (!question.user().readsVendors()) {
            return List.of();
        }
        return jdbc.sql(FIND)
                .param("party", question.user().party().value())
                .param("typed", question.typed())
                .param("most", question.most())
                .query((row, _) -> new SearchHit(
                        SearchKind.VENDOR,
                        row.getString("name"),
                        "",
                        EngagementRoutes.vendor(new PartyId(row.getObject("id", UUID.class)))))
                .list();
    }
}
