package org.gangway.engagement;

import java.util.List;
import java.util.UUID;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.PersonId;
import org.gangway.search.SearchHit;
import org.gangway.search.SearchKind;
import org.gangway.search.SearchQuestion;
import org.gangway.search.SearchSource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people of the own company, and of the other side those who take part in an engagement with it. */
@Component
@Order(3)
class PersonFinds implements SearchSource {

    private static final String FIND = """
            select p.id, p.full_name, o.name as company from person p join party o on o.id = p.party_id
            where (p.party_id = :party or exists (
                    select from assignment a join engagement e on e.id = a.engagement_id
                    where a.person_id = p.id and (e.client_id = :party or e.vendor_id = :party)))
              and search_finds(p.full_name, :typed)
            order by p.full_name, p.id limit :most
            """;

    private final JdbcClient jdbc;

    PersonFinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SearchHit> find(SearchQuestion question) {
        return jdbc.sql(FIND)
                .param("party", question.user().party().value())
                .param("typed", question.typed())
                .param("most", question.most())
                .query((row, _) -> new SearchHit(
                        SearchKind.PERSON,
                        row.getString("full_name"),
                        row.getString("company"),
                        IdentityRoutes.card(new PersonId(row.getObject("id", UUID.class)))))
                .list();
    }
}
