package org.gangway.settlement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.StatementNotFound;

/** Where the screens of a settlement are found. */
public final class Addresses {

    private Addresses() {}

    public static String statement(EngagementId engagement, YearMonth month) {
        return list(engagement) + "/" + month;
    }

    public static String list(EngagementId engagement) {
        return "engagement/" + engagement.value() + "/settlement";
    }

    public static String ledger(EngagementId engagement) {
        return list(engagement) + "/ledger";
    }

    public static EngagementId engagement(BeforeEnterEvent event) {
        return EngagementId.of(event.getRouteParameters().get("engagement").orElseThrow());
    }

    public static YearMonth month(BeforeEnterEvent event) {
        try {
            return YearMonth.parse(event.getRouteParameters().get("month").orElse(""));
        } catch (DateTimeParseException _) {
            throw new StatementNotFound(engagement(event), YearMonth.of(0, 1));
        }
    }
}
