package org.gangway.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** The answer of a page in a band of figures: as many beside each other as there is room for. */
public final class KeyTiles extends UnorderedList {

    public KeyTiles(KeyTile... tiles) {
        addClassName("gangway-tiles");
        for (var tile : tiles) {
            add(new ListItem(tile));
        }
    }
}
