package org.gangway.preview;

import java.util.List;
import java.util.Optional;
import org.gangway.incentive.BonusLine;
import org.gangway.incentive.CreditLine;
import org.gangway.incentive.Statement;
import org.gangway.shared.Money;

/** One month: the terms it was settled by, every service level of them, and what it comes to. */
public record PreviewMonth(AgreedVersion version, List<PreviewLevel> levels, Statement statement) {

    public PreviewMonth {
        levels = List.copyOf(levels);
    }

    Money credit(PreviewLevel level) {
        return statement.credits().stream()
                .filter(line -> line.serviceLevel().equals(level.terms().id()))
                .findFirst()
                .map(CreditLine::credit)
                .orElseGet(this::nothing);
    }

    Money bonus(PreviewLevel level) {
        return statement.bonuses().stream()
                .filter(line -> line.serviceLevel().equals(level.terms().id()))
                .findFirst()
                .map(BonusLine::bonus)
                .orElseGet(this::nothing);
    }

    Optional<PreviewLevel> level(String id) {
        return levels.stream().filter(level -> level.terms().id().equals(id)).findFirst();
    }

    private Money nothing() {
        return Money.zero(statement.totals().fee().currency());
    }
}
