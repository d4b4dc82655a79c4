package org.gangway.database;

import java.util.List;

/** What a part of the application has to say to whoever started it, once it runs; a bean. */
@FunctionalInterface
public interface StartupMessage {

    List<String> lines();
}
