package org.gangway.shell;

import com.vaadin.flow.component.Component;

/** Something that a module above wants to stand in the bar at the top of every page, such as how many news there are. */
public interface FrameItem {

    /** A new one for each frame. */
    Component create();
}
