package org.gangway.contact.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.gangway.contact.card.ContactCardFiles;
import org.gangway.contact.card.ContactCardService;
import org.gangway.contact.touchpoint.TouchpointService;

/** Talks and cards, and what time it is. */
@SpringComponent
record ContactTalks(TouchpointService service, ContactCardFiles files, ContactCardService cards, Clock clock) {}
