package org.gangway.incentive.terms;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** How a month's service points become money. */
public sealed interface PointsConversion {

    /** Marginal: the points that lie in a bracket cost its multiple of the point value; those below the first are free. */
    record Brackets(Money pointValue, List<Bracket> brackets) implements PointsConversion {

        public Brackets {
            brackets = List.copyOf(brackets);
        }
    }

    /** Points above {@code above}, up to the next bracket. */
    record Bracket(BigDecimal above, BigDecimal multiplier) {

        public Bracket {
            above = TermsDecimals.canonical(above);
            multiplier = TermsDecimals.canonical(multiplier);
        }
    }

    /** A percentage of the basis by the number of points; the highest step reached replaces the lower ones. */
    record PercentTable(PercentageBasis basis, List<PointStep> steps) implements PointsConversion {

        public PercentTable {
            steps = List.copyOf(steps);
        }
    }

    record PointStep(BigDecimal atLeast, Percentage credit) {

        public PointStep {
            atLeast = TermsDecimals.canonical(atLeast);
        }
    }

    /** The same percentage of the basis for every point, never above {@code most}. */
    record PercentEach(BigDecimal perPoint, PercentageBasis basis, Percentage most) implements PointsConversion {

        public PercentEach {
            perPoint = TermsDecimals.canonical(perPoint);
        }
    }
}
