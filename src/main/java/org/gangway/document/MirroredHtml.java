package org.gangway.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gangway.document.Html.Element;

/** Tables whose first column stands at the right, and bars that grow from there: the layout engine turns neither around. */
final class MirroredHtml {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern BAR = Pattern.compile("margin-left: ([0-9.]+)%; width: ([0-9.]+)%");

    private MirroredHtml() {}

    static List<Html> of(List<Html> parts) {
        return parts.stream().map(MirroredHtml::of).toList();
    }

    private static Html of(Html part) {
        if (!(part instanceof Element element)) {
            return part;
        }
        var children = new ArrayList<>(of(element.children()));
        var turned = new Element(
                element.name(), element.attributes(), element.name().equals("tr") ? children.reversed() : children);
        var style = element.attributes().get("style");
        return style == null ? turned : turned.with("style", BAR.matcher(style).replaceAll(MirroredHtml::bar));
    }

    private static String bar(MatchResult bar) {
        var width = new BigDecimal(bar.group(2));
        var before = ALL.subtract(new BigDecimal(bar.group(1))).subtract(width).max(BigDecimal.ZERO);
        return "margin-left: " + before.toPlainString() + "%; width: " + width.toPlainString() + "%";
    }
}
