package org.gangway.testing.browser;

import java.util.Locale;

/** A running Gangway that people can go to. */
interface Portal {

    /** Somebody with a browser of their own, whose browser asks for that language and whose company is in that country. */
    BrowserPerson person(Locale language, String country, Screen screen);

    /** What the console of a portal without people prints. */
    String firstRunCode();
}
