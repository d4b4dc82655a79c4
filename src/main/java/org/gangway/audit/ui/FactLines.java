package org.gangway.audit.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Style;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Say;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an entry keeps of before or after: one line for each fact, "name: value". */
class FactLines extends Div {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    FactLines(String json) {
        addClassName("gangway-fact-lines");
        var facts = JSON.readTree(json);
        // one element for all lines: a page of the log has hundreds of them
        setText(facts.propertyStream()
                .map(fact -> line(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("\n")));
        getStyle().setWhiteSpace(Style.WhiteSpace.PRE_LINE);
    }

    private static String line(String name, JsonNode value) {
        return say(Msg.audit_log_fact(name(name), FactValue.said(name, value)));
    }

    /** The name in the reader's language where somebody gave it one. */
    private static Text name(String name) {
        var key = "audit.fact." + CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT);
        return Say.texts().knows(key) ? new Text(key) : Text.user(name);
    }
}
