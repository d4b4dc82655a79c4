package org.gangway.incentive.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelClass;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PerformanceCategory;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** Whether the category pools and the allocations within them add up. */
record CategoryCheck(IncentiveSchedule schedule, FaultCollector faults) {

    void run() {
        var categories = schedule.further().categories();
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < categories.size(); i++) {
            var path = "categories[" + i + "]";
            var performanceCategory = categories.get(i);
            faults.unless(
                    !performanceCategory.key().isBlank()
                            && !performanceCategory.name().isBlank(),
                    path + ".name",
                    "incentive.category-unnamed",
                    NamedFacts.of());
            faults.unless(
                    seen.add(performanceCategory.key()),
                    path + ".key",
                    "incentive.category-twice",
                    NamedFacts.of("category", performanceCategory.name()));
            faults.requirePositive(performanceCategory.pool().value(), path + ".pool");
            allocations(performanceCategory, path);
        }
        pools(categories);
        names(seen);
    }

    private void allocations(PerformanceCategory performanceCategory, String path) {
        var sum = schedule.serviceLevels().stream()
                .filter(level -> level.standing().category().equals(performanceCategory.key()))
                .map(LevelIncentive::allocation)
                .reduce(Percentage.ZERO, Percentage::plus);
        faults.unless(
                sum.equals(Percentage.HUNDRED),
                path,
                "incentive.category-allocations-do-not-add-up",
                NamedFacts.of("category", performanceCategory.name(), "sum", sum));
    }

    private void pools(List<PerformanceCategory> categories) {
        var sum = categories.stream().map(PerformanceCategory::pool).reduce(Percentage.ZERO, Percentage::plus);
        faults.unless(
                categories.isEmpty() || sum.equals(schedule.pool()),
                "categories",
                "incentive.category-pools-do-not-add-up",
                NamedFacts.of("sum", sum, "pool", schedule.pool()));
    }

    /** Each level that has to do with money is in one of the categories, where there are any. */
    private void names(Set<String> categories) {
        for (int i = 0; i < schedule.serviceLevels().size(); i++) {
            var level = schedule.serviceLevels().get(i);
            var named = level.standing().category();
            var free = categories.isEmpty() || level.standing().kind() == LevelClass.KEY_MEASUREMENT;
            faults.unless(
                    named.isEmpty() ? free : categories.contains(named),
                    "serviceLevels[" + i + "].category",
                    "incentive.category-unknown",
                    NamedFacts.of("service", level.name(), "category", named));
        }
    }
}
