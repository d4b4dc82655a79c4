package org.gangway.settlement.month;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.shared.RuleViolation;

/** Names a line of a statement, the same each time the statement is computed: {@code CREDIT/close}. */
@Embeddable
public record LineKey(@Column(name = "line") String value) implements Serializable {

    private static final String SEPARATOR = "/";

    public static final LineKey WHOLE = new LineKey(LineKind.WHOLE.name());
    public static final LineKey FEE = new LineKey(LineKind.FEE.name());

    public LineKey {
        var kind = value.split(SEPARATOR, 2)[0];
        if (Arrays.stream(LineKind.values()).noneMatch(known -> known.name().equals(kind))) {
            throw new RuleViolation("settlement.no-such-line", Map.of("line", value));
        }
    }

    public static LineKey credit(String serviceLevel) {
        return of(LineKind.CREDIT, serviceLevel);
    }

    /** Of a deliverable, or of the month's late reports. */
    public static LineKey penalty(PenaltyKind kind, String subject) {
        return of(LineKind.PENALTY, kind.name() + SEPARATOR + subject);
    }

    public static LineKey bonus(String serviceLevel) {
        return of(LineKind.BONUS, serviceLevel);
    }

    public static LineKey earnBack(YearMonth missedIn, String serviceLevel) {
        return of(LineKind.EARN_BACK, missedIn + SEPARATOR + serviceLevel);
    }

    public static LineKey adjustment(YearMonth month, LineKey corrected) {
        return of(LineKind.ADJUSTMENT, month + SEPARATOR + corrected.value());
    }

    private static LineKey of(LineKind kind, String rest) {
        return new LineKey(kind.name() + SEPARATOR + rest);
    }

    public LineKind kind() {
        return LineKind.valueOf(value.split(SEPARATOR, 2)[0]);
    }

    public boolean isWhole() {
        return kind() == LineKind.WHOLE;
    }

    /** Whether it is one of the lines that make up what the fee changes by. */
    public boolean isLine() {
        return kind() != LineKind.WHOLE && kind() != LineKind.FEE;
    }

    /** The month whose credit is earned back, or whose figures were corrected. */
    public Optional<YearMonth> about() {
        return kind() == LineKind.EARN_BACK || kind() == LineKind.ADJUSTMENT
                ? Optional.of(YearMonth.parse(value.split(SEPARATOR, 3)[1]))
                : Optional.empty();
    }

    /** The line that an adjustment corrects. */
    public LineKey corrected() {
        return new LineKey(value.split(SEPARATOR, 3)[2]);
    }

    /** Of a credit, a bonus or an earn-back. */
    public Optional<String> serviceLevel() {
        return switch (kind()) {
            case CREDIT, BONUS -> Optional.of(value.split(SEPARATOR, 2)[1]);
            case EARN_BACK -> Optional.of(value.split(SEPARATOR, 3)[2]);
            case PENALTY, ADJUSTMENT, FEE, WHOLE -> Optional.empty();
        };
    }
}
