package org.gangway.visit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.gangway.discussion.ui.Discussions;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.visit.TravelTasks;
import org.gangway.visit.VisitService;
import org.gangway.yearcalendar.DayWarnings;

/** What the page about visits asks and does. */
@SpringComponent
record VisitDesk(
        VisitService visits, TravelTasks travel, Paragraphs paragraphs, Discussions discussions, DayWarnings days) {}
