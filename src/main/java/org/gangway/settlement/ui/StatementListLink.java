package org.gangway.settlement.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** A page of another module that is reached from the list of statements. */
public interface StatementListLink {

    /** {@code newest}: the last month that has a statement. */
    Anchor from(EngagementId engagement, YearMonth newest);
}
