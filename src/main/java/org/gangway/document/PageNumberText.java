package org.gangway.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence about pages whose numbers are filled in while the pages are laid out. */
final class PageNumberText {

    private static final Pattern SLOT = Pattern.compile("\\{(page|pages)}");

    private PageNumberText() {}

    static List<Html> sentence(String words) {
        var pieces = new ArrayList<Html>();
        var slots = SLOT.matcher(words);
        var end = 0;
        while (slots.find()) {
            pieces.add(new Html.Words(words.substring(end, slots.start())));
            pieces.add(Html.element("span").styled(slots.group(1)));
            end = slots.end();
        }
        pieces.add(new Html.Words(words.substring(end)));
        return pieces;
    }
}
