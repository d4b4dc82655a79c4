package org.gangway.agreement.ui;

import com.vaadin.flow.component.Component;

/** A field of a form, or several that belong together. */
interface Entry {

    Component component();

    /** Whether everything that is needed stands there and can be read; marks what does not. */
    boolean isSound();

    /** Empties the numbers that somebody has to choose: nobody shall agree on one that only stood there. */
    default void clear() {}
}
