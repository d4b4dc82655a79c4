package org.gangway.contact.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.gangway.contact.touchpoint.TouchpointService;

/** Talks, and what time it is. */
@SpringComponent
record ContactTalks(TouchpointService service, Clock clock) {}
