package org.gangway.testing.browser;

/** The steps of the line through the product, in their order. */
final class Walk {

    private final People people;
    private final String tag;

    Walk(People people, String tag) {
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
        return story;
    }
}
