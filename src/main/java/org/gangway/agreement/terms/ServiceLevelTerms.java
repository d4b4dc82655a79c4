package org.gangway.agreement.terms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.engagement.CountedCalendars;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.json.FieldFault;
import org.gangway.json.Flat;
import org.gangway.json.Limit;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.measure.AgreedLevels;
import org.gangway.measure.Comparison;
import org.gangway.measure.Direction;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.LevelValues;
import org.gangway.measure.Metric;
import org.gangway.measure.MinimumVolume;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor promises for one metric.
 *
 * @param id the same in every version, so that months under different versions can be compared
 * @param reportingDueBusinessDays on which working day of the month after, the figures are due
 * @param reportingCalendars whose working days are counted until then
 * @param improvement how the levels are to rise with what is reached; null where they stay as they are
 */
@Meaning("What the vendor promises for one metric.")
public record ServiceLevelTerms(
        @Meaning("The same in every version of the terms.")
        @Limit(pattern = "(?!incentive$)[a-z0-9][a-z0-9-]{0,63}", rule = "agreement.service-level-id", fact = "id")
        String id,

        @Limit(least = 1, most = MAX_NAME_LENGTH, rule = "agreement.service-level-name-length")
        String name,

        @Meaning("Code in the catalogue of metrics.") Metric metric,
        @Flat AgreedLevels levels,

        @Meaning("How the figure is rounded, and whether the rounded or the exact one is held against the levels.")
        FigureRounding rounding,

        @Meaning("From which denominator on a figure is evaluated.")
        MinimumVolume volume,

        @Meaning("On which working day of the month after, the figures are due.")
        @Limit(least = 1, most = LAST_DUE_DAY, rule = "agreement.reporting-due-out-of-range")
        int reportingDueBusinessDays,

        @Meaning("Whose working days are counted until the figures are due.") @Neutral("BOTH")
        CountedCalendars reportingCalendars,

        @Meaning("The part of the invoices it is about, or the whole.")
        ReceivablesSegment segment,

        @Flat EvaluationTerms evaluationRules,
        @Nullable ContinuousImprovement improvement)
        implements TermValue {

    public static final int MAX_NAME_LENGTH = 120;
    public static final int LAST_DUE_DAY = 20;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public ServiceLevelTerms {
        name = WrittenText.line(name);
        if (!isId(id)) {
            throw new IllegalArgumentException("not a key of a service level: " + id);
        }
        if (!isName(name)) {
            throw new RuleViolation("agreement.service-level-name-length", Map.of("max", MAX_NAME_LENGTH));
        }
        if (!isReportingDay(reportingDueBusinessDays)) {
            throw new RuleViolation("agreement.reporting-due-out-of-range", Map.of("max", LAST_DUE_DAY));
        }
        requireFit(
                EvaluationTermsCheck.faults(metric, levels, evaluationRules),
                ImprovementCheck.faults(improvement, metric, levels));
    }

    /** Each month is evaluated by itself, by whatever was reported of it; days are counted by both calendars. */
    public ServiceLevelTerms(
            String id,
            String name,
            Metric metric,
            AgreedLevels agreedLevels,
            FigureRounding rounding,
            MinimumVolume minimumVolume,
            int reportingDueBusinessDays,
            ReceivablesSegment receivablesSegment) {
        this(
                id,
                name,
                metric,
                agreedLevels,
                rounding,
                minimumVolume,
                reportingDueBusinessDays,
                CountedCalendars.BOTH,
                receivablesSegment,
                EvaluationTerms.USUAL,
                null);
    }

    /** For a new service level: shown rounded as usual, every volume evaluated, whole, due on the fifth working day. */
    public static ServiceLevelTerms usual(String id, String name, Metric metric, AgreedLevels agreedLevels) {
        return new ServiceLevelTerms(
                id,
                name,
                metric,
                agreedLevels,
                FigureRounding.shown(metric.decimals()),
                MinimumVolume.ANY,
                5,
                ReceivablesSegment.ALL);
    }

    public static String nextId() {
        return UUID.randomUUID().toString();
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches() && !id.equals(IncentiveTerms.SUBJECT);
    }

    static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= MAX_NAME_LENGTH;
    }

    static boolean isReportingDay(int workingDay) {
        return workingDay >= 1 && workingDay <= LAST_DUE_DAY;
    }

    private static void requireFit(List<FieldFault> ofMetric, List<FieldFault> ofImprovement) {
        if (!ofMetric.isEmpty()) {
            throw new RefusedTerms(
                    Stream.concat(ofMetric.stream(), ofImprovement.stream()).toList());
        }
        if (!ofImprovement.isEmpty()) {
            throw new InconsistentTerms(ofImprovement);
        }
    }

    public ServiceLevelTerms with(EvaluationTerms other) {
        return with(levels, other, improvement);
    }

    public ServiceLevelTerms with(@Nullable ContinuousImprovement other) {
        return with(levels, evaluationRules, other);
    }

    /** Promises other values; a figure exactly at them counts as before. */
    public ServiceLevelTerms with(LevelValues moved) {
        return with(levels.movedTo(moved), evaluationRules, improvement);
    }

    private ServiceLevelTerms with(
            AgreedLevels promised, EvaluationTerms evaluatedBy, @Nullable ContinuousImprovement improving) {
        return new ServiceLevelTerms(
                id,
                name,
                metric,
                promised,
                rounding,
                volume,
                reportingDueBusinessDays,
                reportingCalendars,
                segment,
                evaluatedBy,
                improving);
    }

    /** The values alone, as a review looks at them. */
    public LevelValues values() {
        return levels.values();
    }

    /** By the keys of the service levels; the first of two with the same key. */
    public static Map<String, LevelValues> valuesOf(Collection<ServiceLevelTerms> levels) {
        return levels.stream()
                .collect(Collectors.toMap(
                        ServiceLevelTerms::id, ServiceLevelTerms::values, (one, _) -> one, LinkedHashMap::new));
    }

    /** How a month's figure is held against what is promised. */
    public Comparison comparison() {
        return new Comparison(metric, levels, rounding, volume, evaluationRules.allowance());
    }

    public Direction better() {
        return metric.direction();
    }

    @Override
    public TermKind kind() {
        return TermKind.SERVICE_LEVEL;
    }

    @Override
    public String subject() {
        return id;
    }
}
