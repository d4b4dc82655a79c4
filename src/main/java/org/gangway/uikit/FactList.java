package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.DescriptionList;
import org.gangway.language.Text;

/** A few facts, each under its name. */
public class FactList extends DescriptionList {

    public FactList() {
        addClassName("gangway-fact-list");
    }

    public FactList add(Text name, String value) {
        add(new Term(say(name)), new Description(value));
        return this;
    }
}
