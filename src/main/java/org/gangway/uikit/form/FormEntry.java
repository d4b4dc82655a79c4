package org.gangway.uikit.form;

import com.vaadin.flow.component.Component;

/** A field of a form, or several that belong together. */
public interface FormEntry {

    Component component();

    /** Whether everything that is needed stands there and can be read; marks what does not. */
    boolean isSound();

    /** Empties the numbers that somebody has to choose: nobody shall agree on one that only stood there. */
    default void clear() {}
}
