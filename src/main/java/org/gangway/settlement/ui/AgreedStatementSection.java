package org.gangway.settlement.ui;

import com.vaadin.flow.component.Component;
import org.gangway.settlement.statement.MonthlyStatement;

/** One section of the page of a statement that both parties approved; other modules add theirs. */
public interface AgreedStatementSection {

    /** {@code afterwards}: shows the page again, with what a use case changed. */
    Component of(MonthlyStatement statement, Runnable afterwards);
}
