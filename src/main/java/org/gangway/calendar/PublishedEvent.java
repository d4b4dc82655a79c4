package org.gangway.calendar;

import java.time.Instant;

/**
 * Something that stands in a calendar that others subscribe to.
 *
 * @param uid stays the same for as long as it is the same thing
 * @param sequence counts its changes, where somebody counts them
 * @param changedAt when what is said of it was last so changed
 * @param description empty where there is nothing more to say
 * @param address of its page
 * @param busy whether whoever has it in their calendar is taken meanwhile
 */
public record PublishedEvent(
        String uid,
        int sequence,
        Instant changedAt,
        EventTime time,
        String summary,
        String description,
        String category,
        String address,
        boolean busy) {}
