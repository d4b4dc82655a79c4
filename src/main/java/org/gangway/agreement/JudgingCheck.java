package org.gangway.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gangway.json.FieldFault;
import org.gangway.measure.Judging;
import org.gangway.measure.Levels;
import org.gangway.measure.Metric;
import org.gangway.shared.RuleViolation;

/** What a metric cannot be promised or judged by, each with the part of the service level that is at fault. */
final class JudgingCheck {

    private final Metric metric;
    private final List<FieldFault> faults = new ArrayList<>();

    private JudgingCheck(Metric metric) {
        this.metric = metric;
    }

    static List<FieldFault> faults(Metric metric, Levels levels, Judging judging) {
        var check = new JudgingCheck(metric);
        check.note("expected", () -> levels.requireFor(metric));
        check.judging(judging);
        return check.faults;
    }

    /** Part by part: what cannot be together with the parts before is the later one's fault. */
    private void judging(Judging judging) {
        var sound = Judging.USUAL;
        sound = checked("window", sound, sound.withWindow(judging.window()));
        sound = checked("allowance", sound, sound.withAllowance(judging.allowance()));
        sound = checked("lowVolume", sound, sound.withLowVolume(judging.lowVolume()));
        sound = checked("lateReport", sound, sound.withLateReport(judging.lateReport()));
        checked("percentile", sound, sound.withPercentile(judging.percentile()));
    }

    private Judging checked(String part, Judging before, Judging with) {
        return note(part, () -> with.requireFor(metric)) ? with : before;
    }

    private boolean note(String part, Runnable rule) {
        try {
            rule.run();
            return true;
        } catch (RuleViolation refused) {
            faults.add(new FieldFault(part, refused.rule(), new LinkedHashMap<>(refused.facts())));
            return false;
        }
    }
}
