package org.gangway.engagement.ui;

import com.vaadin.flow.component.Component;
import org.gangway.engagement.EngagementId;

/** What a module above knows of an engagement and shows on its overview, before the facts that it was opened with. */
public interface OverviewPart {

    Component of(EngagementId engagement);
}
