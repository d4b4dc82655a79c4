package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.ScreenTexts;

/** What the allocations of a schedule add up to, while they are typed. */
class AllocationSum extends Paragraph {

    private final List<LevelIncentiveRow> rows;
    private final SerializableSupplier<Percentage> pool;
    private final SerializableSupplier<Boolean> wholeSchedule;

    /** @param wholeSchedule whether allocations share one pool, and not one for each category */
    AllocationSum(
            List<LevelIncentiveRow> rows,
            SerializableSupplier<Percentage> pool,
            SerializableSupplier<Boolean> wholeSchedule) {
        this.rows = rows;
        this.pool = pool;
        this.wholeSchedule = wholeSchedule;
        addClassName("gangway-sum");
        getElement().setAttribute("aria-live", "polite");
        update();
    }

    final void update() {
        setText(readable().map(ScreenTexts::say).orElse(""));
    }

    private Optional<Text> readable() {
        try {
            return wholeSchedule.get() ? Optional.of(words()) : Optional.empty();
        } catch (RuleViolation typing) {
            return Optional.empty();
        }
    }

    private Text words() {
        var missing = missing();
        var sum = new Percentage(sum());
        return switch (missing.signum()) {
            case 0 -> Msg.agreement_allocation_sum_whole(sum);
            case 1 -> Msg.agreement_allocation_sum_short(sum, pool.get(), new Percentage(missing));
            default -> Msg.agreement_allocation_sum_over(sum, pool.get(), new Percentage(missing.negate()));
        };
    }

    private BigDecimal sum() {
        return rows.stream().flatMap(row -> row.allocated().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal missing() {
        return pool.get().value().subtract(sum());
    }

    /** Whether the allocations add up; where not, says so at each of them that is given. */
    boolean isSound() {
        if (!wholeSchedule.get() || missing().signum() == 0) {
            return true;
        }
        var words = say(words());
        rows.forEach(row -> row.mark(words));
        return false;
    }
}
