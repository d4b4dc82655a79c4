package org.gangway.notification;

import java.util.List;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementNotFound;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What news call an engagement and whose it is; as far as the signed-in user sees it, or, where the portal acts by itself, any.
 */
@Component
class EngagementEnds {

    /** The name and the two parties. */
    record Ends(EngagementId id, String name, PartyId client, PartyId vendor) {

        List<PartyId> both() {
            return List.of(client, vendor);
        }

        List<PartyId> other(Side side) {
            return List.of(side == Side.CLIENT ? vendor : client);
        }
    }

    private final JdbcClient jdbc;

    EngagementEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Ends of(EngagementId id) {
        return jdbc.sql("select name, client_id, vendor_id from engagement where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Ends(
                        id,
                        row.getString("name"),
                        new PartyId(row.getObject("client_id", UUID.class)),
                        new PartyId(row.getObject("vendor_id", UUID.class))))
                .optional()
                .orElseThrow(() -> new EngagementNotFound(id));
    }
}
