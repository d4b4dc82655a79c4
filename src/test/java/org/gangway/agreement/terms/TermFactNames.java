package org.gangway.agreement.terms;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The names of all facts that the log can keep of terms, found in the types of the grammar. */
public final class TermFactNames {

    private final Set<Class<?>> seen = new HashSet<>(Set.of(Money.class, Percentage.class));
    private final Set<String> names = new TreeSet<>(Set.of("term", "rule"));

    private TermFactNames() {}

    public static Set<String> all() {
        var names = new TermFactNames();
        names.walk(IncentiveSchedule.class);
        names.walk(ServiceLevelTerms.class);
        names.walk(SettlementTerms.class);
        names.walk(RenewalTerms.class);
        names.walk(FeeTerms.class);
        return names.names;
    }

    private void walk(Class<?> type) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::walk);
        }
        if (!type.isRecord()) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            names.add(component.getName());
            walk(component.getType());
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item) {
                walk(item);
            }
        }
        names.removeAll(Set.of("id", "key"));
    }
}
