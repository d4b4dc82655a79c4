package org.gangway.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of an XHTML page. Text enters as {@link Words} and attributes as values, so nothing a user wrote becomes markup. */
sealed interface Html {

    record Words(String text) implements Html {
        @Override
        public void appendTo(StringBuilder page) {
            page.append(XmlText.escaped(text));
        }
    }

    record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {

        Element with(String attribute, String value) {
            var more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, children);
        }

        Element styled(String cssClass) {
            return with("class", cssClass);
        }

        @Override
        public void appendTo(StringBuilder page) {
            page.append('<').append(name);
            attributes.forEach((attribute, value) -> page.append(' ')
                    .append(attribute)
                    .append("=\"")
                    .append(XmlText.escaped(value))
                    .append('"'));
            page.append('>');
            children.forEach(child -> child.appendTo(page));
            page.append("</").append(name).append('>');
        }
    }

    void appendTo(StringBuilder page);

    static Element element(String name, Html... children) {
        return element(name, List.of(children));
    }

    static Element element(String name, List<? extends Html> children) {
        return new Element(name, Map.of(), new ArrayList<>(children));
    }

    static Element element(String name, String words) {
        return element(name, new Words(words));
    }
}
