package org.gangway.testing.browser;

/** On what somebody reads: how large it is, whether it is dark, and how its pictures are called. */
record Screen(String name, int width, int height, boolean dark) {

    static final Screen WIDE = new Screen("", 1280, 900, false);
    static final Screen NARROW = new Screen("narrow-", 360, 780, false);
    static final Screen DARK = new Screen("dark-", 1280, 900, true);
    static final Screen LARGE = new Screen("large-", 1920, 1080, false);
}
