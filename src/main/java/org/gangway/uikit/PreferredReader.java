package org.gangway.uikit;

import java.util.Optional;
import org.gangway.language.Reader;

/** How the signed-in user likes to read, if somebody is signed in and said so. */
public interface PreferredReader {

    Optional<Reader> preferred();
}
