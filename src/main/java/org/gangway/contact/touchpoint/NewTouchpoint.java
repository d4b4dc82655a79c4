package org.gangway.contact.touchpoint;

import java.time.Instant;
import org.gangway.contact.map.CounterpartId;

/** What must be known of a talk. */
public record NewTouchpoint(CounterpartId pair, TouchpointKind kind, Instant start, int minutes) {}
