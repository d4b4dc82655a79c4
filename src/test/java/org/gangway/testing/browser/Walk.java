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
        return Story.begin(people, tag);
    }
}
