package org.gangway.settlement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.statement.StatementNotFound;

/** What the address of a screen says. */
public final class Addresses {

    private Addresses() {}

    public static EngagementId engagement(BeforeEnterEvent event) {
        return EngagementRoutes.engagement(event.getRouteParameters()::get);
    }

    public static YearMonth month(BeforeEnterEvent event) {
        try {
            return YearMonth.parse(
                    event.getRouteParameters().get(SettlementRoutes.MONTH).orElse(""));
        } catch (DateTimeParseException _) {
            throw new StatementNotFound(engagement(event), YearMonth.of(0, 1));
        }
    }
}
