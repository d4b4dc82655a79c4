package org.gangway.uikit;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.DescriptionList;
import org.gangway.language.Text;

/** A few facts, each under its name. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("gangway-fact-list");
    }

    public Facts add(Text name, String value) {
        add(new Term(say(name)), new Description(value));
        return this;
    }
}
