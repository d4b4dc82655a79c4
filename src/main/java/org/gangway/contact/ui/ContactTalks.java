package org.gangway.contact.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.gangway.contact.card.ContactCardFiles;
import org.gangway.contact.card.ContactCardService;
import org.gangway.contact.touchpoint.TouchpointService;
import org.gangway.yearcalendar.DayWarnings;

/** Talks and cards, what speaks against a day for a talk, and what time it is. */
@SpringComponent
record ContactTalks(
        TouchpointService service, ContactCardFiles files, ContactCardService cards, DayWarnings days, Clock clock) {}
