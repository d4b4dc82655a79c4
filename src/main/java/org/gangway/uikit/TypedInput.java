package org.gangway.uikit;

import java.util.Optional;
import org.gangway.language.Text;

/** A field into which words are typed that may turn out to be no value of it. */
public interface TypedInput {

    /** What is wrong with what stands there now; empty where it is a value or nothing. */
    Optional<Text> complaint();
}
