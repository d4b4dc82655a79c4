package org.gangway.briefing.text;

import java.util.Arrays;
import java.util.List;

/** What a side writes about. */
public enum BriefingKind {
    ABOUT_US,
    HOW_WE_WORK,
    COUNTRY;

    /** What is written about in it, in this order. */
    public List<BriefingTopic> topics() {
        return Arrays.stream(BriefingTopic.values())
                .filter(topic -> topic.isOf(this))
                .toList();
    }
}
