package org.gangway.agreement.ui.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.language.Formats;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two values of a term say differently.
 *
 * @param from what the earlier value says; empty text where it says nothing of it
 * @param to what the later value says; empty text where it says nothing of it
 */
public record TermDifference(Text name, Text from, Text to) {

    private static final Text NOTHING = Text.user("");

    /**
     * Everything that differs, in the order in which the term says it.
     *
     * @param monthlyFee where it is flat; null where volumes have a say
     * @param levels what is promised beside both values
     */
    public static List<TermDifference> between(
            TermValue from, TermValue to, @Nullable Money monthlyFee, List<ServiceLevelTerms> levels, Formats formats) {
        if (from instanceof ServiceLevelTerms before && to instanceof ServiceLevelTerms after) {
            return ofFacts(facts(before), facts(after));
        }
        if (from instanceof IncentiveTerms before && to instanceof IncentiveTerms after) {
            return ofSchedules(
                    new ScheduleSummary(before.schedule(), monthlyFee, levels),
                    new ScheduleSummary(after.schedule(), monthlyFee, levels),
                    formats);
        }
        if (from instanceof SettlementTerms before && to instanceof SettlementTerms after) {
            return ofFacts(
                    Map.of(Text.of(before.kind()), ServiceLevelWording.settlement(before)),
                    Map.of(Text.of(after.kind()), ServiceLevelWording.settlement(after)));
        }
        if (from instanceof RenewalTerms before && to instanceof RenewalTerms after) {
            return ofFacts(RenewalWording.facts(before), RenewalWording.facts(after));
        }
        if (from instanceof FeeTerms before && to instanceof FeeTerms after) {
            return ofFacts(new FeeWording(before, levels).facts(), new FeeWording(after, levels).facts());
        }
        return List.of();
    }

    private static Map<Text, Text> facts(ServiceLevelTerms level) {
        var facts = new LinkedHashMap<Text, Text>();
        facts.put(Msg.agreement_level_name(), Text.user(level.name()));
        facts.putAll(ServiceLevelWording.facts(level));
        return facts;
    }

    private static List<TermDifference> ofFacts(Map<Text, Text> before, Map<Text, Text> after) {
        var names = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(names::add);
        return names.stream()
                .map(name ->
                        new TermDifference(name, before.getOrDefault(name, NOTHING), after.getOrDefault(name, NOTHING)))
                .filter(one -> !one.from().equals(one.to()))
                .toList();
    }

    private static List<TermDifference> ofSchedules(ScheduleSummary before, ScheduleSummary after, Formats formats) {
        var differences = new ArrayList<TermDifference>();
        differences.addAll(ofSentences(before.sentences(), after.sentences()));
        differences.addAll(ofFacts(cells(before, formats), cells(after, formats)));
        return differences;
    }

    /** What was said and is no more, beside what is new, in the order of both. */
    private static List<TermDifference> ofSentences(List<Text> before, List<Text> after) {
        var gone = before.stream().filter(one -> !after.contains(one)).toList();
        var fresh = after.stream().filter(one -> !before.contains(one)).toList();
        var differences = new ArrayList<TermDifference>();
        for (int i = 0; i < Math.max(gone.size(), fresh.size()); i++) {
            differences.add(new TermDifference(
                    Msg.agreement_difference_rule(),
                    i < gone.size() ? gone.get(i) : NOTHING,
                    i < fresh.size() ? fresh.get(i) : NOTHING));
        }
        return differences;
    }

    private static Map<Text, Text> cells(ScheduleSummary summary, Formats formats) {
        var cells = new LinkedHashMap<Text, Text>();
        var headings = ScheduleSummary.headings();
        for (var level : summary.schedule().serviceLevels()) {
            var row = summary.row(level, formats);
            for (int i = 1; i < row.size(); i++) {
                cells.put(Msg.agreement_difference_cell(level.name(), headings.get(i)), row.get(i));
            }
        }
        return cells;
    }
}
