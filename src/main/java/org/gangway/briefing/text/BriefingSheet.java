package org.gangway.briefing.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.paragraph.OriginalText;

/**
 * A briefing with everything that was ever written in it.
 *
 * @param all its paragraphs in their order, also those that were taken out
 * @param past what they said in earlier editions
 */
public record BriefingSheet(
        Briefing briefing, List<BriefingParagraph> all, List<PastWording> past, BriefingPermissions permissions) {

    public BriefingSheet {
        all = List.copyOf(all);
        past = List.copyOf(past);
    }

    /** What stands in it now, by topic. */
    public List<BriefingParagraph> paragraphs() {
        return all.stream()
                .filter(it -> !it.isRemoved())
                .sorted(java.util.Comparator.comparing(BriefingParagraph::topic)
                        .thenComparingInt(BriefingParagraph::position))
                .toList();
    }

    public Optional<BriefingParagraph> explaining(String holiday) {
        return paragraphs().stream()
                .filter(it -> it.holiday().filter(holiday::equals).isPresent())
                .findFirst();
    }

    public boolean mayWrite() {
        return permissions.mayWrite(briefing.side());
    }

    /** What somebody read who read that edition. */
    public Map<BriefingParagraphId, OriginalText> asOf(int edition) {
        var read = new LinkedHashMap<BriefingParagraphId, OriginalText>();
        for (var paragraph : all) {
            words(paragraph, edition).ifPresent(words -> read.put(paragraph.id(), words));
        }
        return read;
    }

    private Optional<OriginalText> words(BriefingParagraph paragraph, int edition) {
        if (!paragraph.stoodIn(edition, first(paragraph))) {
            return Optional.empty();
        }
        return paragraph.fromEdition() <= edition
                ? Optional.of(paragraph.original())
                : past.stream()
                        .filter(it -> it.paragraph().equals(paragraph.id()) && it.stoodIn(edition))
                        .map(PastWording::original)
                        .findFirst();
    }

    private int first(BriefingParagraph paragraph) {
        return past.stream()
                .filter(it -> it.paragraph().equals(paragraph.id()))
                .mapToInt(PastWording::fromEdition)
                .min()
                .orElse(paragraph.fromEdition());
    }

    /** What is different now from what somebody read. */
    public List<BriefingChange> changesSince(int edition) {
        var before = asOf(edition);
        var changes = new ArrayList<BriefingChange>();
        for (var paragraph : all) {
            var was = before.get(paragraph.id());
            var is = paragraph.isRemoved() ? null : paragraph.original();
            if (was == null ? is != null : !was.equals(is)) {
                changes.add(new BriefingChange(paragraph.topic(), was, is));
            }
        }
        return changes;
    }
}
