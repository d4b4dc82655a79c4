package org.gangway.incentive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangway.shared.Percentage;

/** Whether the category pools and the allocations within them add up. */
record CategoryCheck(Schedule schedule, Faults faults) {

    void run() {
        var categories = schedule.further().categories();
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < categories.size(); i++) {
            var path = "categories[" + i + "]";
            var category = categories.get(i);
            faults.unless(
                    !category.key().isBlank() && !category.name().isBlank(),
                    path + ".name",
                    "incentive.category-unnamed",
                    Facts.of());
            faults.unless(
                    seen.add(category.key()),
                    path + ".key",
                    "incentive.category-twice",
                    Facts.of("category", category.name()));
            faults.requirePositive(category.pool().value(), path + ".pool");
            allocations(category, path);
        }
        pools(categories);
        names(seen);
    }

    private void allocations(Category category, String path) {
        var sum = schedule.serviceLevels().stream()
                .filter(level -> level.standing().category().equals(category.key()))
                .map(LevelIncentive::allocation)
                .reduce(Percentage.ZERO, Percentage::plus);
        faults.unless(
                sum.equals(Percentage.HUNDRED),
                path,
                "incentive.category-allocations-do-not-add-up",
                Facts.of("category", category.name(), "sum", sum));
    }

    private void pools(List<Category> categories) {
        var sum = categories.stream().map(Category::pool).reduce(Percentage.ZERO, Percentage::plus);
        faults.unless(
                categories.isEmpty() || sum.equals(schedule.pool()),
                "categories",
                "incentive.category-pools-do-not-add-up",
                Facts.of("sum", sum, "pool", schedule.pool()));
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
                    Facts.of("service", level.name(), "category", named));
        }
    }
}
