package org.gangway.testing.browser;

import java.util.Map;
import java.util.TreeMap;
import org.gangway.language.Msg;

/** The steps of the line through the product, in their order. */
final class Walk {

    private static final Map<String, String> TABS = new TreeMap<>(Map.of(
            "overview",
            "50-overview",
            "terms",
            "51-terms",
            "performance?month=" + Story.MONTH,
            "52-performance",
            "settlement",
            "53-settlement",
            "settlement/" + Story.MONTH,
            "54-statement",
            "governance",
            "55-governance",
            "log",
            "56-log"));

    private final BrowserPeople people;
    private final String tag;

    Walk(BrowserPeople people, String tag) {
        this.people = people;
        this.tag = tag;
    }

    Story all() {
        var story = Story.begin(people, tag);
        new TermsSteps(story).agree();
        var figures = new FigureSteps(story);
        figures.bringIn();
        figures.again();
        figures.read();
        new SettlementSteps(story).settle();
        new MeetingSteps(story).meet();
        // the longer words are the harder ones on a telephone
        lookOn("da".equals(tag) ? Screen.NARROW : Screen.DARK, story);
        return story;
    }

    /** The engagement, by now full, on a telephone or in the dark. */
    private void lookOn(Screen screen, Story story) {
        var manager = people.managerOn(screen);
        TABS.forEach((tab, step) -> {
            manager.open(story.page(tab));
            manager.looks(step);
        });
        manager.open(story.page("nowhere"));
        manager.sees(Msg.shell_not_found_title());
        manager.leave();
    }
}
