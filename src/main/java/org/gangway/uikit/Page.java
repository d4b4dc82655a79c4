package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import org.gangway.language.Text;

/** A screen with a heading, its actions beside it, and its content below. */
public abstract class Page extends VerticalLayout implements HasDynamicTitle {

    private final Text title;

    protected Page(Text title) {
        this.title = title;
        addClassName("gangway-page");
        setPadding(true);
    }

    /** As high as the window leaves room: for a list that is fetched as it is scrolled, which fetches all of itself where nothing ends it. */
    protected void fill() {
        setSizeFull();
        addClassName("gangway-fills");
    }

    /** The heading with the actions that belong to the whole page. */
    protected Component heading(Component... actions) {
        return row(new H1(say(title)), actions);
    }

    /** The top of a tab, whose selected name stands right above: only heard again, beside the actions. */
    protected Component tabHeading(Component... actions) {
        return row(heard(), actions);
    }

    /** The top of a tab that begins with its answer, the actions beside that. */
    protected Component tabAnswer(Component answer, Component... actions) {
        return row(new Div(heard(), answer), actions);
    }

    /** The heading of a page below a tab, which stands nowhere else. */
    protected Component partHeading(Component... actions) {
        return row(new H2(say(title)), actions);
    }

    private Component heard() {
        var name = new H2(say(title));
        name.addClassName("gangway-screen-reader");
        return name;
    }

    private static Component row(Component heading, Component... actions) {
        var side = new Div(actions);
        side.addClassName("gangway-actions");
        var row = new Div(heading, side);
        row.addClassName("gangway-heading");
        return row;
    }

    @Override
    public String getPageTitle() {
        return say(title) + " · Gangway";
    }
}
