package org.gangway.onboarding.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangway.engagement.EngagementService;
import org.gangway.escalation.course.EscalationRegister;
import org.gangway.identity.ForEveryone;
import org.gangway.onboarding.plan.OnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.settlement.statement.DisputeCounts;
import org.gangway.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares the engagement's own figures of three months before go-live with three months after 13 and after 26 weeks. */
@Service
@Transactional(readOnly = true)
public class EffectService {

    private static final int DECIMALS = 6;

    private final OnboardingRegister register;
    private final EngagementService engagements;
    private final PerformanceService performance;
    private final EscalationRegister escalations;
    private final DisputeCounts disputes;
    private final Clock clock;

    EffectService(
            OnboardingRegister register,
            EngagementService engagements,
            PerformanceService performance,
            EscalationRegister escalations,
            DisputeCounts disputes,
            Clock clock) {
        this.register = register;
        this.engagements = engagements;
        this.performance = performance;
        this.escalations = escalations;
        this.disputes = disputes;
        this.clock = clock;
    }

    @ForEveryone
    public EffectSheet sheet(OnboardingPlanId id) {
        var plan = register.plan(id);
        var goLive = plan.goLive();
        var over = YearMonth.from(LocalDate.now(clock.withZone(ZoneOffset.UTC))).minusMonths(1);
        var end = EffectWindow.WEEK_26.last(goLive);
        var results = performance.results(
                plan.engagement(), EffectWindow.BEFORE.first(goLive), end.isBefore(over) ? end : over);
        var levels = new LinkedHashMap<String, List<ServiceLevelResult>>();
        results.forEach(result -> levels.computeIfAbsent(result.serviceLevelId(), _ -> new ArrayList<>())
                .add(result));
        var first = EffectWindow.BEFORE.first(goLive);
        return new EffectSheet(
                levels.values().stream().map(all -> level(all, goLive, over)).toList(),
                counts(plan, escalations.raisedByMonth(plan.engagement(), first), over),
                counts(plan, disputes.openedByMonth(plan.engagement(), first), over));
    }

    private static EffectLevel level(List<ServiceLevelResult> all, LocalDate goLive, YearMonth over) {
        var figures = new EnumMap<EffectWindow, EffectFigure>(EffectWindow.class);
        for (var window : EffectWindow.values()) {
            var reported = all.stream()
                    .filter(it -> window.months(goLive).contains(it.month()) && it.value() != null)
                    .toList();
            var from =
                    reported.stream().map(ServiceLevelResult::month).distinct().toList();
            figures.put(
                    window,
                    new EffectFigure(
                            together(reported),
                            from,
                            without(window, goLive, from, over),
                            isAhead(window, goLive, over)));
        }
        return new EffectLevel(all.getLast().name(), all.getLast().metric(), figures, all);
    }

    /** Numerators by denominators where every month has them; else the mean of the months. */
    private static Optional<BigDecimal> together(List<ServiceLevelResult> reported) {
        if (reported.isEmpty()) {
            return Optional.empty();
        }
        var numerator = BigDecimal.ZERO;
        var denominator = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        var whole = true;
        for (var result : reported) {
            var over = result.numerator();
            var under = result.denominator();
            var factor = result.factor();
            if (over == null || under == null || factor == null) {
                whole = false;
            } else {
                numerator = numerator.add(over.multiply(factor));
                denominator = denominator.add(under);
            }
            sum = sum.add(Objects.requireNonNull(result.value()));
        }
        return Optional.of(
                whole && denominator.signum() != 0
                        ? numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP)
                        : sum.divide(BigDecimal.valueOf(reported.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    private static List<YearMonth> without(
            EffectWindow window, LocalDate goLive, List<YearMonth> from, YearMonth over) {
        return window.months(goLive).stream()
                .filter(month -> !month.isAfter(over) && !from.contains(month))
                .toList();
    }

    private static boolean isAhead(EffectWindow window, LocalDate goLive, YearMonth over) {
        return window.last(goLive).isAfter(over);
    }

    /** A month of the engagement in which nothing happened counts as none; one before it began is not known. */
    private Map<EffectWindow, EffectFigure> counts(OnboardingPlan plan, Map<YearMonth, Long> counted, YearMonth over) {
        Period term = engagements.get(plan.engagement()).term();
        var figures = new EnumMap<EffectWindow, EffectFigure>(EffectWindow.class);
        for (var window : EffectWindow.values()) {
            var from = window.months(plan.goLive()).stream()
                    .filter(month -> !month.isAfter(over)
                            && !month.isBefore(YearMonth.from(term.start()))
                            && !month.isAfter(YearMonth.from(term.end())))
                    .toList();
            var sum =
                    from.stream().mapToLong(it -> counted.getOrDefault(it, 0L)).sum();
            figures.put(
                    window,
                    new EffectFigure(
                            from.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum)),
                            from,
                            without(window, plan.goLive(), from, over),
                            isAhead(window, plan.goLive(), over)));
        }
        return figures;
    }
}
