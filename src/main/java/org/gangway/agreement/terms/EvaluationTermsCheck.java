package org.gangway.agreement.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gangway.json.FieldFault;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.Metric;
import org.gangway.shared.RuleViolation;

/** What a metric cannot be promised or evaluated by, each with the part of the service level that is at fault. */
final class EvaluationTermsCheck {

    private final Metric metric;
    private final List<FieldFault> faults = new ArrayList<>();

    private EvaluationTermsCheck(Metric metric) {
        this.metric = metric;
    }

    static List<FieldFault> faults(Metric metric, AgreedLevels agreedLevels, EvaluationTerms evaluationTerms) {
        var check = new EvaluationTermsCheck(metric);
        check.note("expected", () -> agreedLevels.requireFor(metric));
        check.evaluating(evaluationTerms);
        return check.faults;
    }

    /** Part by part: what cannot be together with the parts before is the later one's fault. */
    private void evaluating(EvaluationTerms evaluationTerms) {
        var sound = EvaluationTerms.USUAL;
        sound = checked("period", sound, sound.withMeasured(evaluationTerms.measured()));
        sound = checked("window", sound, sound.withWindow(evaluationTerms.window()));
        sound = checked("allowance", sound, sound.withAllowance(evaluationTerms.allowance()));
        sound = checked("lowVolume", sound, sound.withLowVolume(evaluationTerms.lowVolume()));
        sound = checked("lateReport", sound, sound.withLateReport(evaluationTerms.lateReport()));
        sound = checked("percentile", sound, sound.withPercentile(evaluationTerms.percentile()));
        sound = checked("shortCalls", sound, sound.withShortCalls(evaluationTerms.shortCalls()));
        sound = checked("trimmed", sound, sound.withTrimmed(evaluationTerms.trimmed()));
        checked("untilAgreed", sound, sound.withUntilAgreed(evaluationTerms.untilAgreed()));
        note("shortCalls", () -> evaluationTerms.requireCompleteFor(metric));
    }

    private EvaluationTerms checked(String part, EvaluationTerms before, EvaluationTerms with) {
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
