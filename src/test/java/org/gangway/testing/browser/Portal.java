package org.gangway.testing.browser;

import java.util.Locale;

/** A running Gangway that people can go to. */
interface Portal {

    /** Somebody with a browser of their own, whose browser asks for that language. */
    Person person(Locale language, Screen screen);

    /** What the console of a portal without people prints. */
    String firstRunCode();
}
