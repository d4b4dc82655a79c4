package org.gangway.testing.browser;

import java.util.ArrayList;
import java.util.List;

/** Everything that was wrong on the pages of one test; reported together at its end, so that one walk shows all. */
final class Findings {

    private final List<String> all = new ArrayList<>();

    void add(String step, String what) {
        var finding = step + ": " + what;
        if (!all.contains(finding)) {
            all.add(finding);
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
